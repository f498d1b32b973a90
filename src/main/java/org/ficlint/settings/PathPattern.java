package org.ficlint.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A line of a .gitignore file, or anything else in its language: which paths it means.
 *
 * @param path matches paths relative to the file's folder, parted by slashes
 * @param negated whether it takes back what an earlier line said
 * @param foldersOnly whether it means folders alone
 */
public record PathPattern(Pattern path, boolean negated, boolean foldersOnly) {

    /** Reads a line; empty for blank lines, remarks, and what can match nothing. */
    public static Optional<PathPattern> of(String line) {
        String glob = withoutTrailingSpaces(line);
        if (glob.isEmpty() || glob.startsWith("#")) {
            return Optional.empty();
        }
        boolean negated = glob.startsWith("!");
        glob = negated ? glob.substring(1) : glob;
        boolean folders = glob.endsWith("/");
        glob = folders ? glob.substring(0, glob.length() - 1) : glob;
        boolean anchored = glob.contains("/");
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        if (glob.isEmpty()) {
            return Optional.empty();
        }
        try {
            Pattern path = Pattern.compile((anchored ? "" : "(?:.*/)?") + regex(glob), Pattern.DOTALL);
            return Optional.of(new PathPattern(path, negated, folders));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it means this path, relative to its folder and parted by slashes. */
    public boolean matches(String relative, boolean isFolder) {
        return (isFolder || !foldersOnly) && path.matcher(relative).matches();
    }

    /** Whether it means this file or a folder that it is in. */
    public boolean covers(String relative) {
        for (int slash = relative.indexOf('/'); slash >= 0; slash = relative.indexOf('/', slash + 1)) {
            if (matches(relative.substring(0, slash), true)) {
                return true;
            }
        }
        return matches(relative, false);
    }

    private static String withoutTrailingSpaces(String line) {
        int end = line.endsWith("\r") ? line.length() - 1 : line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            boolean starts = i == 0 || glob.charAt(i - 1) == '/';
            if (starts && glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (starts && glob.substring(i).equals("**")) {
                regex.append(".+");
                i += 2;
            } else if (c == '*') {
                regex.append("[^/]*+");
                i++;
                while (i < glob.length() && glob.charAt(i) == '*') {
                    i++;
                }
                // A possessive star would never give back what comes after it.
                if (i < glob.length()) {
                    regex.setLength(regex.length() - 1);
                }
            } else if (c == '[' && closing(glob, i) > 0) {
                int end = closing(glob, i);
                regex.append(set(glob.substring(i + 1, end)));
                i = end + 1;
            } else {
                boolean escaped = c == '\\' && i + 1 < glob.length();
                i += escaped ? 1 : 0;
                regex.append(c == '?' ? "[^/]" : Pattern.quote(glob.substring(i, i + 1)));
                i++;
            }
        }
        return regex.toString();
    }

    private static int closing(String glob, int open) {
        int first = open + 1;
        first += glob.startsWith("!", first) || glob.startsWith("^", first) ? 1 : 0;
        return glob.indexOf(']', first + 1);
    }

    private static String set(String inside) {
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        String members = (not ? inside.substring(1) : inside)
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("&", "\\&")
                .replace("^", "\\^");
        return "(?!/)[" + (not ? "^" : "") + members + "]";
    }
}
