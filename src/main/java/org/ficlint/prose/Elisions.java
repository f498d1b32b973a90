package org.ficlint.prose;

import java.util.Locale;
import java.util.Set;

/** Knows which words lose letters at an apostrophe: 'tis, 'em, goin', o', James', the '90s. */
final class Elisions {
    private static final Set<String> HEADLESS = Set.of(
            "tis",
            "twas",
            "twere",
            "twill",
            "twould",
            "twasn't",
            "tisn't",
            "tain't",
            "taint",
            "twon't",
            "em",
            "im",
            "er",
            "cause",
            "cuz",
            "cos",
            "coz",
            "bout",
            "til",
            "till",
            "n",
            "round",
            "fraid",
            "neath",
            "gainst",
            "tween",
            "twixt",
            "cept",
            "nother",
            "nuff",
            "nough",
            "fore",
            "afore",
            "ere",
            "ow",
            "ome",
            "ouse",
            "ave",
            "ad",
            "as",
            "is",
            "ello",
            "allo",
            "ey",
            "ole",
            "im's",
            "e",
            "un",
            "uns",
            "kay",
            "sup",
            "ight",
            "night",
            "tude",
            "member",
            "spect",
            "scuse",
            "nuther",
            "lectric",
            "ood",
            "ead",
            "and",
            "ell",
            "igh",
            "ot",
            "orse",
            "appen",
            "ard",
            "t",
            "d",
            "ll",
            "re",
            "ve",
            "s",
            "m",
            "y",
            "ee",
            "way",
            "cross",
            "gator",
            "hood",
            "burbs",
            "bot",
            "phone",
            "bus",
            "flu",
            "fro",
            "at",
            "alf",
            "undred",
            "specially",
            "course",
            "pon",
            "stead",
            "long",
            "nless",
            "less",
            "least",
            "sides",
            "tec",
            "change",
            "oo",
            "o",
            "ang",
            "urry",
            "eart",
            "ope",
            "air",
            "ands",
            "eighties",
            "nineties",
            "seventies",
            "sixties",
            "fifties",
            "forties",
            "thirties",
            "twenties");
    private static final Set<String> TAILLESS = Set.of(
            "o", "an", "th", "wi", "ol", "tha", "n", "lil", "li", "mo", "po", "fo", "yo", "t", "d", "mis", "des", "las",
            "jus", "mus", "bes", "nex", "wha", "ha", "de", "le", "an'", "ma", "pa", "ca", "sho", "befo", "han", "fin",
            "kin", "tol", "col", "hol", "aroun", "roun", "min", "fren", "poun", "groun", "i", "me", "thro", "tho",
            "abou", "los", "gov", "doan", "don", "jes", "mos", "fus", "wus", "ter", "twaddn", "whoe'er", "oth", "ne",
            "gi", "fa", "ba", "wa", "a", "sha", "lor", "marse", "ag'in", "ev", "s", "y", "hev");

    /** How well a word fits. */
    enum Kind {
        KNOWN,
        POSSIBLE,
        NONE
    }

    private Elisions() {}

    /** How well the word that begins at {@code from} goes with an apostrophe right before it. */
    static Kind before(String text, int from) {
        String word = word(text, from, 1);
        if (Character.isDigit(text.charAt(from))) {
            boolean decade = word.length() <= 3 && word.length() >= 2 && Character.isDigit(word.charAt(1));
            return decade ? Kind.KNOWN : Kind.POSSIBLE;
        }
        if (HEADLESS.contains(word.toLowerCase(Locale.ROOT))) {
            boolean lower = Character.isLowerCase(text.charAt(from));
            return lower || word.toLowerCase(Locale.ROOT).startsWith("t") ? Kind.KNOWN : Kind.POSSIBLE;
        }
        return Kind.NONE;
    }

    /** How well the word that ends at {@code to} goes with an apostrophe right after it. */
    static Kind after(String text, int to) {
        String word = word(text, to - 1, -1).toLowerCase(Locale.ROOT);
        boolean dropped = word.length() > 3 && word.endsWith("in");
        if (dropped || TAILLESS.contains(word)) {
            return Kind.KNOWN;
        }
        boolean sibilant = word.endsWith("s") || word.endsWith("z") || word.endsWith("x");
        return sibilant ? Kind.POSSIBLE : Kind.NONE;
    }

    private static String word(String text, int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && Math.abs(i - from) < 16 && isPart(text, i, step)) {
            i += step;
        }
        return step > 0 ? text.substring(from, i) : text.substring(i + 1, from + 1);
    }

    private static boolean isPart(String text, int i, int step) {
        char c = text.charAt(i);
        int next = i + step;
        boolean inside = next >= 0 && next < text.length() && Character.isLetter(text.charAt(next));
        return Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && inside);
    }
}
