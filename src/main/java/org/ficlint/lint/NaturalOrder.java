package org.ficlint.lint;

import java.io.Serializable;
import java.util.Comparator;

/** Names in the order a person gives them: "chapter 2" before "chapter 10". */
final class NaturalOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endI = digits(a, i);
            int endJ = digits(b, j);
            int order;
            if (endI > i && endJ > j) {
                order = compareNumbers(a.substring(i, endI), b.substring(j, endJ));
                i = endI;
                j = endJ;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int left = Integer.compare(a.length() - i, b.length() - j);
        return left != 0 ? left : a.compareTo(b);
    }

    private static int digits(String s, int from) {
        int end = from;
        while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, String b) {
        String x = a.replaceFirst("^0+", "");
        String y = b.replaceFirst("^0+", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }
}
