package org.ficlint.manuscript;

import java.util.List;
import java.util.Set;
import org.ficlint.manuscript.Words.Word;

/**
 * What the narration of some text is like: counts of words by person and tense, outside quoted speech.
 *
 * @param words all words
 * @param first I, my, we
 * @param second you, your
 * @param third he, she, they and theirs
 * @param past verbs in the past tense
 * @param present verbs in the present tense
 */
record Tally(int words, int first, int second, int third, int past, int present) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    private static final Set<String> FIRST = Set.of(
            "i", "im", "ive", "id", "ill", "me", "my", "mine", "myself", "we", "our", "us", "were", "weve", "ima");
    private static final Set<String> SECOND = Set.of(
            "you", "your", "yours", "youre", "youve", "youll", "youd", "yall", "u", "ur", "yourself", "yourselves");
    private static final Set<String> THIRD = Set.of(
            "he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their", "hed", "shed",
            "theyd");
    private static final Set<String> PRESENT = Set.of(
            "is", "are", "am", "has", "have", "do", "does", "says", "im", "its", "hes", "shes", "youre", "theyre",
            "thats", "theres", "dont", "doesnt", "isnt", "arent", "cant", "wont", "will", "ill", "ive", "hope", "know",
            "think", "want", "love", "goes", "looks", "gets", "takes", "makes", "comes", "sees", "knows", "thinks",
            "asks", "can");
    private static final Set<String> PAST = Set.of(
            "was", "were", "had", "did", "said", "went", "came", "took", "got", "saw", "made", "knew", "thought",
            "told", "found", "gave", "left", "felt", "kept", "held", "stood", "sat", "heard", "ran", "began", "brought",
            "let", "put", "lay", "lost", "met", "spoke", "rose", "fell", "drew", "threw", "wore", "grew", "flew",
            "broke", "shook", "woke", "wrote", "drove", "caught", "turned", "looked", "couldnt", "wasnt", "didnt",
            "hadnt", "werent", "wouldnt", "could", "would", "hung", "swung", "slid", "bent", "led", "set", "sent",
            "spent", "slept", "swept", "wept", "crept", "leapt", "struck", "stuck", "sang", "rang", "sank", "drank",
            "shut", "paid", "read", "lit");
    private static final Set<String> NO_VERBS_IN_ED =
            Set.of("need", "indeed", "hundred", "bed", "red", "speed", "feed");

    /** The tally of a block. */
    static Tally of(List<Word> words) {
        int[] n = new int[6];
        for (Word word : words) {
            if (word.spoken()) {
                continue;
            }
            String w = word.text();
            n[0]++;
            n[1] += FIRST.contains(w) && !"were".equals(w) ? 1 : 0;
            n[2] += SECOND.contains(w) ? 1 : 0;
            n[3] += THIRD.contains(w) ? 1 : 0;
            n[4] += isPast(w) ? 1 : 0;
            n[5] += PRESENT.contains(w) ? 1 : 0;
        }
        return new Tally(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    Tally plus(Tally other) {
        return new Tally(
                words + other.words,
                first + other.first,
                second + other.second,
                third + other.third,
                past + other.past,
                present + other.present);
    }

    /** The share of the first person among first and third; 0 where there is none. */
    double firstShare() {
        return share(first, third);
    }

    /** The share of the second person among all persons; 0 where there is none. */
    double secondShare() {
        return share(second, first + third);
    }

    /** The share of the present among the tenses; 0 where there are none. */
    double presentShare() {
        return share(present, past);
    }

    private static double share(int part, int rest) {
        return part == 0 ? 0 : part / (double) (part + rest);
    }

    private static boolean isPast(String w) {
        return PAST.contains(w) || (w.length() >= 5 && w.endsWith("ed") && !NO_VERBS_IN_ED.contains(w));
    }
}
