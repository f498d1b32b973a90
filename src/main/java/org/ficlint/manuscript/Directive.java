package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/**
 * A comment in the text that tells fic-lint where to be silent: {@code <!-- fic-lint-disable tag-comma -- reason -->}.
 *
 * <p>Word processors make one long dash of two hyphens, so that will do as well, and so will {@code %% … %%}.
 *
 * @param span the comment in the reading text
 * @param verb what it asks for; empty where that can't be understood
 * @param names the rules that it is about; none means all
 */
public record Directive(Span span, Optional<Verb> verb, List<Name> names) {
    /** Why a block that holds nothing but such a comment is no story. */
    public static final String WHY = "comment to fic-lint";

    private static final Pattern COMMENT =
            Pattern.compile("(?i)<!(?:--|[—–])\\s{0,9}fic-lint\\b([^\\n]{0,500}?)(?:--|[—–])>"
                    + "|%%\\s{0,9}fic-lint\\b([^\\n%]{0,500})%%");
    private static final Pattern ROLE = Pattern.compile("(?i):\\s{0,9}(note|story|header|heading|auto)\\s{0,9}");
    private static final Pattern BODY = Pattern.compile(
            "(?i)[\\s:-]{1,9}(disable(?:-(?:next-line|line|file))?|enable|off|on|ignore-next)(?![\\w-])[\\s:]{0,9}");
    private static final Pattern REASON = Pattern.compile("(?<!\\S)(?:--|[—–])");
    private static final Pattern NAME = Pattern.compile("[^\\s,]+");

    /** What such a comment can ask for. */
    public enum Verb {
        /** Silence from here on. */
        DISABLE,
        /** No silence any more. */
        ENABLE,
        /** Silence in the paragraph that the comment is in. */
        DISABLE_LINE,
        /** Silence in what is left of the paragraph, or in the next one. */
        DISABLE_NEXT_LINE,
        /** Silence everywhere. */
        DISABLE_FILE;

        private static Verb of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "off" -> DISABLE;
                case "on" -> ENABLE;
                case "ignore-next" -> DISABLE_NEXT_LINE;
                default -> valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
            };
        }
    }

    /** A rule's name as it stands in a comment. */
    public record Name(String text, Span span) {}

    public Directive {
        names = List.copyOf(names);
    }

    /** All such comments in {@code text}, in order. */
    public static List<Directive> in(String text) {
        List<Directive> directives = new ArrayList<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            int body = comment.start(1) >= 0 ? 1 : 2;
            if (!ROLE.matcher(comment.group(body)).matches()) {
                Span span = new Span(comment.start(), comment.end());
                directives.add(of(text, span, new Span(comment.start(body), comment.end(body))));
            }
        }
        return directives;
    }

    private static Directive of(String text, Span span, Span body) {
        Matcher verb = BODY.matcher(text).region(body.start(), body.end());
        if (!verb.lookingAt()) {
            return new Directive(span, Optional.empty(), List.of());
        }
        Matcher reason = REASON.matcher(text).region(verb.end(), body.end());
        Matcher name = NAME.matcher(text).region(verb.end(), reason.find() ? reason.start() : body.end());
        List<Name> names = new ArrayList<>();
        while (name.find()) {
            names.add(new Name(name.group(), new Span(name.start(), name.end())));
        }
        return new Directive(span, Optional.of(Verb.of(verb.group(1))), names);
    }
}
