package org.ficlint.prose;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The verbs of speech tags, as listed in {@code speech-verbs.txt}: those that can carry speech and those that cannot.
 *
 * <p>Every question takes a form as written ("said", "Says"); a word that is listed nowhere belongs to no group.
 */
public final class SpeechVerbs {

    /** What a verb can do for the words in quotation marks next to it. */
    public enum Group {
        /** It carries speech: said, whispered. */
        SAYING,
        /** It carries a thought: wondered. */
        THINKING,
        /** A sound or breath that some editors let carry speech and others don't: laughed, sighed. */
        DISPUTED,
        /** It makes no words: smiled, shrugged. */
        SILENT
    }

    private static final SpeechVerbs STANDARD = read();

    private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
    private final Map<String, String> particles = new HashMap<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> inflected = new HashSet<>();

    private SpeechVerbs() {
        for (Group group : Group.values()) {
            groups.put(group, new HashSet<>());
        }
    }

    /** The verbs that this program comes with. */
    public static SpeechVerbs standard() {
        return STANDARD;
    }

    /** Whether {@code word} is a form of a verb in {@code group}; a word may be in two ("lied", "spoke"). */
    public boolean in(Group group, String word) {
        return Objects.requireNonNull(groups.get(group)).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} can carry speech without dispute. */
    public boolean canSay(String word) {
        return in(Group.SAYING, word);
    }

    /** Whether {@code word} with {@code next} after it can carry speech: "went on", "put in". */
    public boolean canSay(String word, String next) {
        return canSay(word) || next.equals(particles.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code word} can't carry speech, without dispute, so that it needs a sentence of its own. */
    public boolean cannotSay(String word) {
        return in(Group.SILENT, word) && !canSay(word);
    }

    /** Whether editors disagree about {@code word}. */
    public boolean isDisputed(String word) {
        return in(Group.DISPUTED, word) && !canSay(word);
    }

    /** Whether {@code word} is a listed verb without an ending ("say"), which is often a noun ("whisper"). */
    boolean isBare(String word) {
        return bases.contains(word) && !inflected.contains(word);
    }

    private static SpeechVerbs read() {
        SpeechVerbs verbs = new SpeechVerbs();
        String section = "";
        for (String line : WordFile.lines(SpeechVerbs.class, "speech-verbs.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                verbs.add(section, line);
            }
        }
        return verbs;
    }

    private void add(String section, String line) {
        if (section.equals("phrasal")) {
            int plus = line.indexOf(" + ");
            for (String form : line.substring(0, plus).split(" ", -1)) {
                particles.put(form, line.substring(plus + 3));
            }
        } else {
            Group group = Group.valueOf(section.toUpperCase(Locale.ROOT));
            List<String> forms = List.of(line.split(" ", -1));
            Objects.requireNonNull(groups.get(group)).addAll(forms);
            bases.add(forms.get(0));
            inflected.addAll(forms.subList(1, forms.size()));
        }
    }
}
