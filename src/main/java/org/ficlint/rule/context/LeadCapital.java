package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.SpeechVerbs;
import org.ficlint.prose.Where;
import org.ficlint.prose.Words;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** Speech that begins with a small letter, after a tag or at the start of a paragraph: {@code He said, "it is late."} */
public record LeadCapital(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        String text = chapter.text();
        int lastEnd = 0;
        for (Quotation spoken : chapter.speech().quotations()) {
            int floor = chapter.manuscript()
                    .blockAt(spoken.span().start())
                    .map(Block::span)
                    .map(Span::start)
                    .orElse(0);
            boolean first = lastEnd <= floor;
            lastEnd = spoken.span().end();
            boolean opens = spoken.span().start() == floor && !spoken.continued();
            boolean after = first && isAfterSentence(text, floor, spoken.span().start());
            boolean announced = first && isAnnounced(text, floor, spoken.span().start());
            if (spoken.kind() == Where.DIALOGUE && (opens || announced || after)) {
                small(text, spoken.inner(), opens ? 3 : 8).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether a sentence of narration has ended right before {@code quote}. */
    private static boolean isAfterSentence(String text, int floor, int quote) {
        return quote - 3 > floor
                && text.startsWith(". ", quote - 2)
                && Character.isLetter(text.charAt(quote - 3))
                && Character.isUpperCase(text.charAt(floor));
    }

    /** Whether a tag and a comma stand right before {@code quote}. */
    private static boolean isAnnounced(String text, int floor, int quote) {
        List<Span> words = Words.in(text, new Span(Math.max(floor, quote - 30), quote));
        if (words.isEmpty() || quote < 2 || !text.startsWith(", ", quote - 2)) {
            return false;
        }
        String verb = words.get(words.size() - 1).in(text).toLowerCase(Locale.ROOT);
        return SpeechVerbs.standard().canSay(verb);
    }

    /** The first word, if it is small and what follows is a whole sentence. */
    private Optional<Finding> small(String text, Span inner, int shortest) {
        String words = inner.in(text).strip();
        List<Span> spans = Words.in(text, inner);
        boolean sentence = words.length() > shortest
                && ".!?,".indexOf(words.charAt(words.length() - 1)) >= 0
                && Character.isLowerCase(words.charAt(0));
        if (!sentence) {
            return Optional.empty();
        }
        String word = spans.get(0).in(text);
        String better = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        String message = "Spoken words that are a sentence begin with a capital.";
        return Optional.of(Finding.of(card, spans.get(0), message, List.of(better)));
    }
}
