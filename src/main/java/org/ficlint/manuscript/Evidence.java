package org.ficlint.manuscript;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What speaks for each role of one block, in log odds against story of no particular kind, and why. */
final class Evidence {
    private static final double NOT_AT_ALL = -30;

    private final Map<Role, Double> scores = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Double>> reasons = new EnumMap<>(Role.class);
    private boolean handsOver;
    private boolean labelled;
    private boolean surelyLabelled;
    private boolean anchored;
    private boolean forced;
    private boolean endsStory;
    private double talk;

    /** Adds {@code weight} for {@code role}. */
    Evidence add(Role role, double weight, String reason) {
        if (weight != 0) {
            scores.merge(role, weight, Double::sum);
            reasons.computeIfAbsent(role, r -> new LinkedHashMap<>()).merge(reason, weight, Double::sum);
        }
        return this;
    }

    /** Raises the score of {@code role} to {@code weight} if it is lower. */
    Evidence atLeast(Role role, double weight, String reason) {
        double now = scores.getOrDefault(role, 0.0);
        return weight > now ? add(role, weight - now, reason) : this;
    }

    /** Rules out all roles but {@code role}. */
    Evidence force(Role role, String reason) {
        scores.clear();
        reasons.clear();
        forced = true;
        return add(role, -NOT_AT_ALL, reason);
    }

    /** The score of {@code role}; a role that is told by its looks is ruled out where it doesn't look so. */
    double of(Role role) {
        boolean anyText = role == Role.STORY || role == Role.AUTHOR_NOTE;
        return scores.getOrDefault(role, anyText && !forced ? 0.0 : NOT_AT_ALL);
    }

    /** Whether anything speaks for {@code role}. */
    boolean has(Role role) {
        return scores.getOrDefault(role, 0.0) > 0;
    }

    /** The heaviest reasons for {@code role}, at most three. */
    String why(Role role) {
        return String.join(
                ", ",
                reasons.getOrDefault(role, Map.of()).entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(3)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    boolean handsOver() {
        return handsOver;
    }

    void setHandsOver() {
        handsOver = true;
    }

    boolean labelled() {
        return labelled;
    }

    /** Whether its label is one that hardly anything but a note has. */
    boolean surelyLabelled() {
        return surelyLabelled;
    }

    void setSurelyLabelled() {
        surelyLabelled = true;
        setLabelled();
    }

    void setLabelled() {
        labelled = true;
        anchored = true;
    }

    /** Whether there is more than tone and talk to an audience: a label, a phrase about writing, an emoticon. */
    boolean anchored() {
        return anchored || forced;
    }

    void setAnchored() {
        anchored = true;
    }

    boolean forced() {
        return forced;
    }

    /** Whether it says that the story or chapter ends here. */
    boolean endsStory() {
        return endsStory;
    }

    void setEndsStory() {
        endsStory = true;
        setAnchored();
    }

    /** How much it talks of writing and reading fan fiction, in phrases that hardly anything else has. */
    double talk() {
        return talk;
    }

    void addTalk(double weight) {
        talk += weight;
    }
}
