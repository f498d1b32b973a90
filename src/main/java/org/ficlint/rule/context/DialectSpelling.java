package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Customs;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.Dialects;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** British spellings in a chapter that is otherwise American, and the other way round: each word once. */
public record DialectSpelling(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        Dialect side = chapter.dialect() == Dialect.US ? Dialect.US : Dialect.GB;
        Dialects dialects = Dialects.of(chapter.manuscript(), chapter.speech());
        // A chapter that is checked as another English than its words tell has been told so by its author.
        boolean told = dialects.dialect() != side;
        if (chapter.dialect() == Dialect.CA || !(told || dialects.isClear())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Dialects.Spelling spelling : dialects.spellings()) {
            String word = spelling.span().in(chapter.text());
            if (spelling.side() != side && seen.add(word.toLowerCase(Locale.ROOT))) {
                findings.add(
                        Finding.of(card, spelling.span(), message(word, side, dialects), List.of(spelling.other())));
            }
        }
        if (findings.isEmpty()) {
            Departure.of(chapter, Customs.ENGLISH)
                    .map(d -> Finding.of(card, d.at(), d.message(), List.of()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static String message(String word, Dialect side, Dialects dialects) {
        boolean american = side == Dialect.US;
        boolean chosen =
                american ? dialects.american() <= dialects.british() : dialects.british() <= dialects.american();
        if (chosen) {
            return "“%s” is %s; the chapter is checked as %s."
                    .formatted(word, american ? "British" : "American", american ? "American" : "British");
        }
        return "“%s” is %s, while the chapter is %s (%d American words, %d British)."
                .formatted(
                        word,
                        american ? "British" : "American",
                        american ? "American" : "British",
                        dialects.american(),
                        dialects.british());
    }
}
