package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A sentence of narration that begins small after a full stop: "Nobody spoke. then the floor moved." */
public record SentenceCapital(RuleCard card) implements Rule {
    /** A word of three letters or more, not all in capitals and without stops of its own, so hardly an abbreviation. */
    private static final Pattern START = Pattern.compile(
            "(?<![.\\p{L}])\\p{L}[\\p{Ll}'’]{2,}\\. +(?<word>\\p{Ll}[\\p{Ll}'’]*)(?= \\p{Ll}|, | \\p{Lu}\\p{Ll})");

    private static final Set<String> ABBREVIATED = Set.of(
            "etc", "approx", "misc", "dept", "govt", "vol", "chap", "sec", "min", "max", "inc", "ltd", "corp", "prof",
            "capt", "sgt", "col", "gen", "mrs", "messrs", "esq", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
            "ave", "blvd", "ext", "fig", "incl", "temp", "est", "vers");
    /** Parts of names that are written small. */
    private static final Set<String> NAME_PARTS =
            Set.of("de", "von", "van", "la", "le", "du", "di", "da", "el", "al", "bin");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : chapter.paragraphs()) {
            String text = block.span().in(chapter.text());
            Matcher start = START.matcher(text);
            while (isWritten(text) && start.find()) {
                String before = start.group().substring(0, start.group().indexOf('.'));
                String word = start.group("word");
                Span span = new Span(start.start("word"), start.end("word"))
                        .shifted(block.span().start());
                if (!ABBREVIATED.contains(before.toLowerCase(java.util.Locale.ROOT))
                        && !NAME_PARTS.contains(word)
                        && chapter.where(span.start()) == Where.NARRATION
                        && chapter.where(span.start() - 2) == Where.NARRATION) {
                    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
                    findings.add(Finding.of(
                            card, span, "A sentence begins with a capital: “" + capital + "”.", List.of(capital)));
                }
            }
        }
        return findings;
    }

    /** Whether the paragraph has capitals as a rule: who writes everything small means it. */
    private static boolean isWritten(String text) {
        return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    }
}
