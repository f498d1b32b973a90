package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;

/**
 * A stretch of story between headings, breaks and lines that say whose point of view follows.
 *
 * @param paragraphs for each paragraph that has any, its sentences that are narration throughout
 */
record Scene(List<List<Sentence>> paragraphs) {

    Scene {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The scenes of a chapter in order; the author's notes part none. */
    static List<Scene> of(Chapter chapter) {
        List<Sentence> told = Narration.of(chapter).sentences();
        List<Scene> scenes = new ArrayList<>();
        List<List<Sentence>> paragraphs = new ArrayList<>();
        int next = 0;
        for (Block block : chapter.manuscript().blocks()) {
            List<Sentence> inside = new ArrayList<>();
            while (next < told.size()
                    && told.get(next).span().start() < block.span().end()) {
                inside.add(told.get(next++));
            }
            if (!inside.isEmpty()) {
                paragraphs.add(List.copyOf(inside));
            }
            if (block.role() != Role.STORY && block.role() != Role.AUTHOR_NOTE) {
                scenes.add(new Scene(paragraphs));
                paragraphs.clear();
            }
        }
        scenes.add(new Scene(paragraphs));
        return scenes;
    }

    /** Whether an "I" tells it. */
    boolean isToldByMe() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> t.text().equals("I"));
    }
}
