package org.ficlint.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A story that remembers what it was asked and what it answered: all that a chapter's check learnt of the other chapters.
 * Where another telling of the story gives the same answers, that check would come out the same.
 */
public final class StoryQuestions implements StoryContext {
    private static final String GAP = "\t";

    /** What can be asked. */
    private enum Kind {
        NAMES,
        NAMED,
        ALIKE,
        PREFERS,
        RECURS,
        USES,
        HYPHENED,
        UNLIKE
    }

    private final StoryContext story;
    private final Map<String, String> answers = new TreeMap<>();

    /** Asks {@code story} in the name of one chapter. */
    public StoryQuestions(StoryContext story) {
        this.story = story;
    }

    /** The questions so far, and their answers. */
    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** Whether {@code story} gives all these answers. */
    public static boolean agrees(StoryContext story, Map<String, String> answers) {
        StoryQuestions anew = new StoryQuestions(story);
        answers.keySet().forEach(anew::ask);
        return anew.answers.equals(answers);
    }

    private void ask(String question) {
        String[] parts = question.split(GAP, -1);
        switch (Kind.valueOf(parts[0])) {
            case NAMES -> names(parts[1]);
            case NAMED -> isNamed(parts[1], Integer.parseInt(parts[2]));
            case ALIKE -> alike(parts[1], Integer.parseInt(parts[2]));
            case PREFERS -> prefers(parts[1], parts[2]);
            case RECURS -> recurs(parts[1], Integer.parseInt(parts[2]));
            case USES -> uses(parts[1]);
            case HYPHENED -> hyphened();
            case UNLIKE -> unlike(parts[1], parts[2], parts[3]);
        }
    }

    private <T> T heard(T answer, Kind kind, Object... about) {
        StringBuilder question = new StringBuilder(kind.name());
        for (Object part : about) {
            question.append(GAP).append(part);
        }
        answers.put(question.toString(), answer.toString());
        return answer;
    }

    @Override
    public boolean names(String word) {
        return heard(story.names(word), Kind.NAMES, word);
    }

    @Override
    public boolean isNamed(String word, int times) {
        return heard(story.isNamed(word, times), Kind.NAMED, word, times);
    }

    @Override
    public Map<String, Integer> alike(String word, int times) {
        return heard(new TreeMap<>(story.alike(word, times)), Kind.ALIKE, word, times);
    }

    @Override
    public boolean prefers(String word, String usual) {
        return heard(story.prefers(word, usual), Kind.PREFERS, word, usual);
    }

    @Override
    public boolean recurs(String word, int times) {
        return heard(story.recurs(word, times), Kind.RECURS, word, times);
    }

    @Override
    public Uses uses(String word) {
        return heard(story.uses(word), Kind.USES, word);
    }

    @Override
    public List<String> hyphened() {
        return heard(story.hyphened(), Kind.HYPHENED);
    }

    @Override
    public Optional<Usual> unlike(String chapter, String kind, String way) {
        return heard(story.unlike(chapter, kind, way), Kind.UNLIKE, chapter, kind, way);
    }
}
