package org.ficlint.lint;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/**
 * One of the places in which two short texts differ.
 *
 * @param old where it is in the old text
 * @param fresh what stands there in the new one
 */
record Hunk(Span old, String fresh) {
    private static final int LONGEST = 200;

    /** The differences in order; one for all of a text that is long or holds characters of two units. */
    static List<Hunk> between(String before, String after) {
        boolean plain = (before + after).chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (!plain || Math.max(before.length(), after.length()) > LONGEST) {
            return List.of(new Hunk(new Span(0, before.length()), after));
        }
        int[][] common = common(before, after);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length() || j < after.length()) {
            int from = i;
            int to = j;
            while (!isKept(common, i, j) && (i < before.length() || j < after.length())) {
                boolean gone = j == after.length() || (i < before.length() && common[i + 1][j] >= common[i][j + 1]);
                i += gone ? 1 : 0;
                j += gone ? 0 : 1;
            }
            if (i > from || j > to) {
                hunks.add(new Hunk(new Span(from, i), after.substring(to, j)));
            }
            while (isKept(common, i, j)) {
                i++;
                j++;
            }
        }
        return hunks;
    }

    /** Whether the next characters of both are the same and belong to what they have in common. */
    private static boolean isKept(int[][] common, int i, int j) {
        return i + 1 < common.length
                && j + 1 < common[0].length
                && common[i][j] > common[i + 1][j]
                && common[i][j] > common[i][j + 1]
                && common[i][j] == common[i + 1][j + 1] + 1;
    }

    /** How many characters the rests of both texts have in common, in order, from each pair of places on. */
    private static int[][] common(String before, String after) {
        int[][] common = new int[before.length() + 1][after.length() + 1];
        for (int i = before.length() - 1; i >= 0; i--) {
            for (int j = after.length() - 1; j >= 0; j--) {
                common[i][j] = before.charAt(i) == after.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
