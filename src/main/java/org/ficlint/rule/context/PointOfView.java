package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/**
 * A scene that is told through one character, and then knows what another one feels.
 *
 * <p>The first is whoever is the first of the scene to have two thoughts or feelings; characters that had one before are
 * left alone, and so are scenes told by an "I". Each other character is marked once in a scene, where its paragraph is not
 * one of the first's.
 */
public record PointOfView(RuleCard card) implements Rule {
    private static final int ENOUGH = 2;

    @Override
    public List<Finding> check(Chapter chapter) {
        InnerLife life = new InnerLife(chapter);
        List<Finding> findings = new ArrayList<>();
        for (Scene scene : Scene.of(chapter)) {
            if (!scene.isToldByMe()) {
                check(chapter, scene, life, findings);
            }
        }
        return findings;
    }

    private void check(Chapter chapter, Scene scene, InnerLife life, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Optional<InnerLife.Place> first = Optional.empty();
        List<InnerLife.Place> all = new ArrayList<>();
        for (List<Sentence> paragraph : scene.paragraphs()) {
            List<InnerLife.Place> here = life.in(paragraph);
            Optional<InnerLife.Place> holder = first;
            for (InnerLife.Place place : here) {
                boolean isNew = seen.add(place.who());
                boolean shared = holder.isEmpty()
                        || here.stream()
                                .anyMatch(p -> life.isSame(p.who(), holder.get().who()));
                if (isNew && !shared) {
                    findings.add(fault(chapter, place, holder.get()));
                }
            }
            all.addAll(here);
            here.forEach(p -> counts.merge(p.who(), 1, Integer::sum));
            first = first.or(() -> all.stream()
                    .filter(p -> counts.getOrDefault(p.who(), 0) >= ENOUGH)
                    .findFirst());
        }
    }

    private Finding fault(Chapter chapter, InnerLife.Place place, InnerLife.Place first) {
        int line = chapter.manuscript().places().firstLine(first.span());
        String message = "The scene looks out of " + first.who() + " (“"
                + first.span().in(chapter.text()) + "”, line " + line + "), and here into " + place.who() + ".";
        return Finding.of(card, place.span(), message, List.of());
    }
}
