package org.ficlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns phrases as authors write them into regular expressions, and takes them apart. */
final class PhraseText {
    /**
     * White space between two words, with the marks of emphasis that may stand at it: "walked *passed* the gate";
     * bounded, so that it can stand in a look-behind.
     */
    static final String BLANK = "(?:[*_]{0,3}[\\h\\n]{1,4}[*_]{0,3})";

    private static final String HYPHEN = "[‑-]";
    private static final String LETTER = "\\p{L}\\p{N}'’";
    private static final Pattern SHORTHAND = Pattern.compile("<([a-z]+)>");

    private static final String MOTION =
            "((?:walk|push|brush|slip|sail|mov|rush|hurri|hurry|stalk|storm|march|stroll|shuffl|rac|dash"
                    + "|dart|squeez|shov|jog|jogg|zoom|whizz|zipp|drift|float|flow|crawl|sneak|stepp|stumbl|stagger|trudg|wander|glid"
                    + "|saunter|scurri|skipp|bound|barrel|breez|bustl|barg|bolt|burst|charg|climb|cruis|edg|elbow|flitt|gallop|hopp"
                    + "|inch|jump|leap|limp|padd|parad|prowl|ramm|roll|sashay|scamper|scoot|scrambl|sidl|skidd|slink|slither|soar"
                    + "|sprint|stomp|stream|stray|strutt|swagger|swerv|tiptoe|tiptoe|tramp|travel|trott|waltz|waft|whirl|whipp|trail"
                    + "|wriggl|saunter|pranc|plow|plough|tear|shoot|swim|go|com|driv|runn|fly|rid|slid|strid|creep)"
                    + "(?:e|ed|d|es|s|ing|ied|y)?|went|gone|goes|came|come|ran|run|drove|drive|swept|sweep|sweeping|flew|fly|flown"
                    + "|slid|slide|sped|speed|speeding|rode|ride|ridden|crept|creep|snuck|strode|stride|striding|shot|tore|blew|swam"
                    + "|slunk|slip|step|zip|skip|hop|swung|trot|wove|led|dragged|fled)";

    /** What stands for a kind of word (a group, which a suggestion can take up) or for a place between words. */
    private static final Map<String, String> SHORTHANDS = Map.ofEntries(
            Map.entry("his", "(my|your|his|her|its|our|their|one's)"),
            Map.entry("he", "(I|you|he|she|it|we|they)"),
            Map.entry("him", "(me|you|him|her|it|us|them)"),
            Map.entry("himself", "(myself|yourself|himself|herself|itself|ourselves|yourselves|themselves|oneself)"),
            Map.entry("a", "(a|an|the|this|that|some|any|no|my|your|his|her|its|our|their)"),
            Map.entry("be", "(be|am|is|are|was|were|been|being|isn't|aren't|wasn't|weren't)"),
            Map.entry("have", "(have|has|had|having|haven't|hasn't|hadn't)"),
            Map.entry("do", "(do|does|did|don't|doesn't|didn't)"),
            Map.entry(
                    "can",
                    "(can|could|will|would|shall|should|may|might|must|can't|cannot|couldn't|won't|wouldn't|shouldn't"
                            + "|mustn't|mightn't)"),
            Map.entry("went", MOTION),
            Map.entry("start", "(?<=^|[“‘\"(*—–]|[.!?…][\"”’)*]{0,2}[\\h])"),
            Map.entry("end", "(?=[.,;:!?…\"”)*—–]|\\h?--|'(?!\\w)|’(?!\\w)|$)"));

    private PhraseText() {}

    /** The phrase with its shorthands, such as {@code <his>}, written out. */
    static String expand(String phrase) {
        if (phrase.indexOf('<') < 0) {
            return phrase;
        }
        Matcher m = SHORTHAND.matcher(phrase);
        return m.replaceAll(found -> {
            String meaning = SHORTHANDS.get(found.group(1));
            if (meaning == null) {
                throw new IllegalArgumentException("“" + found.group() + "” is no shorthand");
            }
            return Matcher.quoteReplacement(meaning);
        });
    }

    /** A word of a phrase, as a regular expression, and what stands between it and the next one. */
    record Part(String regex, String gap) {}

    /** The parts of an expanded phrase. */
    static List<Part> parts(String phrase) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < phrase.length(); at = after(phrase, at)) {
            char c = phrase.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean either = phrase.startsWith("[- ]", at) && !phrase.startsWith("?", at + 4);
            if (depth == 0 && at > start && (c == ' ' || c == '-' || either)) {
                parts.add(new Part(phrase.substring(start, at), phrase.substring(at, after(phrase, at))));
                start = after(phrase, at);
            }
        }
        parts.add(new Part(phrase.substring(start), ""));
        return parts;
    }

    /** Whether {@code part} is one group that may be missing: {@code (the|my)?}. */
    static boolean isOptionalGroup(String part) {
        int depth = 0;
        for (int at = 0; at < part.length(); at = after(part, at)) {
            depth += part.charAt(at) == '(' ? 1 : part.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return part.substring(at).equals(")?");
            }
        }
        return false;
    }

    /** The number of the group that braces make, which mark the words to replace; 0 if there are none. */
    static int markedGroup(String phrase) {
        int groups = 0;
        for (int at = 0; at < phrase.length() && phrase.indexOf('{', at) >= 0; at = after(phrase, at)) {
            if (phrase.charAt(at) == '{') {
                return groups + 1;
            }
            groups += phrase.charAt(at) == '(' && !phrase.startsWith("(?", at) ? 1 : 0;
        }
        return 0;
    }

    /** Where the next unit of a regular expression starts: an escape, a character class and a count such as {1,3} are one each. */
    static int after(String regex, int at) {
        char c = regex.charAt(at);
        if (c == '\\') {
            return Math.min(at + 2, regex.length());
        }
        int end = c == '[' ? regex.indexOf(']', at) : -1;
        if (c == '{' && at + 1 < regex.length() && Character.isDigit(regex.charAt(at + 1))) {
            end = regex.indexOf('}', at);
        }
        return end < 0 ? at + 1 : end + 1;
    }

    /** The regular expression for {@code part}, with what its blanks, hyphens and apostrophes stand for. */
    static String regex(String part) {
        StringBuilder out = new StringBuilder();
        int next;
        for (int at = 0; at < part.length(); at = next) {
            next = part.startsWith("(?-i:", at) ? at + 5 : after(part, at);
            String unit = part.substring(at, next);
            out.append(
                    switch (unit) {
                        case " " -> BLANK;
                        case "-" -> HYPHEN;
                        case "{" -> "(";
                        case "}" -> ")";
                        case "'" -> "['’]";
                        case "\\w" -> "[" + LETTER + "]";
                        case "[- ]" -> "(?:" + HYPHEN + "|" + BLANK + ")";
                        default -> unit;
                    });
        }
        return out.toString();
    }
}
