package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Customs;
import org.ficlint.prose.MarkWay;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/**
 * One mark that a chapter writes in several ways: straight and curly quotation marks, three dots and an ellipsis, two
 * hyphens and a dash. The first of the rarer ones is reported, with the counts; in a chapter that has one way, and not that
 * of the story's other chapters, its first.
 *
 * @param card the rule's page
 * @param kind the kind of custom that these ways are
 * @param ways the ways to write it
 */
public record MixedMarks(RuleCard card, String kind, List<MarkWay> ways) implements Rule {

    public MixedMarks {
        ways = List.copyOf(ways);
    }

    private record Use(MarkWay way, List<Span> places) {}

    /** Straight and curly quotation marks. */
    public static MixedMarks quotes(RuleCard card) {
        return new MixedMarks(card, Customs.QUOTES, MarkWay.QUOTES);
    }

    /** Three dots, the one character, and dots with blanks between them. */
    public static MixedMarks ellipses(RuleCard card) {
        return new MixedMarks(card, Customs.ELLIPSES, MarkWay.ELLIPSES);
    }

    /** Hyphens and dashes between words. */
    public static MixedMarks dashes(RuleCard card) {
        return new MixedMarks(card, Customs.DASHES, MarkWay.DASHES);
    }

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Use> uses = new ArrayList<>();
        for (MarkWay way : ways) {
            List<Span> places = places(chapter, way.mark());
            if (!places.isEmpty()) {
                uses.add(new Use(way, places));
            }
        }
        if (uses.size() < 2) {
            return Departure.of(chapter, kind).stream()
                    .map(d -> Finding.of(card, d.at(), d.message(), List.of()))
                    .toList();
        }
        uses.sort(Comparator.comparingInt((Use u) -> u.places().size()).reversed());
        Use most = uses.get(0);
        Use least = uses.get(uses.size() - 1);
        String message = least.way().name() + " here (" + least.places().size() + " in all), but "
                + most.way().name() + " elsewhere (" + most.places().size() + ").";
        String sentence = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return List.of(Finding.of(card, least.places().get(0), sentence, List.of()));
    }

    private static List<Span> places(Chapter chapter, Pattern mark) {
        List<Span> places = new ArrayList<>();
        for (Block block : chapter.paragraphs()) {
            Matcher m = mark.matcher(chapter.text())
                    .region(block.span().start(), block.span().end())
                    .useTransparentBounds(true);
            while (m.find()) {
                places.add(new Span(m.start(), m.end()));
            }
        }
        return places;
    }
}
