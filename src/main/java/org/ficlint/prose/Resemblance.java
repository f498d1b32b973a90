package org.ficlint.prose;

import java.util.Locale;

/** How much two names look like one. */
public final class Resemblance {
    private Resemblance() {}

    /**
     * Whether {@code other} is {@code name} with one slip of the fingers inside: a letter changed, left out, put in, or
     * two neighbours swapped; or with other capitals.
     *
     * <p>Neither the first letter nor what a name gains or loses at its end counts as a slip: Dean and Sean, Eric and
     * Erica, Sam and Sammy are different names.
     */
    public static boolean isSlip(String name, String other) {
        if (name.equalsIgnoreCase(other)) {
            return true;
        }
        String a = name.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.startsWith(b) || b.startsWith(a) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = commonPrefix(a, b);
        if (same == 0) {
            return false;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return a.length() == b.length() ? isChange(restA, restB) : isInsertion(restA, restB);
    }

    /** Whether the two differ in their first letter only, or have their first two letters swapped. */
    private static boolean isChange(String a, String b) {
        boolean changed = a.substring(1).equals(b.substring(1)) && a.length() > 1;
        boolean swapped = a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return changed || swapped;
    }

    private static boolean isInsertion(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return longer.substring(1).equals(shorter);
    }

    private static int commonPrefix(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
