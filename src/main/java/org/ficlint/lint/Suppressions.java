package org.ficlint.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Directive;
import org.ficlint.manuscript.Directive.Name;
import org.ficlint.manuscript.Directive.Verb;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.rule.Finding;
import org.ficlint.settings.KnownRules;
import org.ficlint.text.Span;

/**
 * Where an author asked for silence: by comments to fic-lint, and by {@code [sic]} after a word.
 *
 * <p>It is for the findings that are left where rules overlap: to silence the one must not give the word to the next.
 */
final class Suppressions {
    private static final Pattern SIC =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]{1,80}+[^\\p{L}\\p{N}\\n\\[]{0,3}\\[(?i:sic)!?]");
    private static final String PARAGRAPH_END = "\n\n";

    /** A stretch in which a rule, or any where the name is empty, is silent. */
    private record Silence(Span reach, Name rule) {
        boolean covers(Finding finding) {
            return reach.overlaps(finding.span())
                    && (rule.text().isEmpty()
                            || rule.text().equals(finding.rule())
                            || rule.text().equals(finding.category()));
        }
    }

    private final Manuscript manuscript;
    private final List<Directive> directives;
    private final List<Silence> silences = new ArrayList<>();
    private final List<Span> sic;
    private final Set<Silence> used = new HashSet<>();

    /** Those in {@code manuscript}. */
    Suppressions(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.directives = Directive.in(manuscript.text());
        this.sic = SIC.matcher(manuscript.text())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            if (directive.verb().isPresent() && directive.verb().get() != Verb.ENABLE) {
                for (Name name : names(directive)) {
                    silences.add(new Silence(reach(i, directive.verb().get(), name), name));
                }
            }
        }
    }

    /** The findings that nobody asked to be spared, none of them about the comments themselves. */
    List<Finding> heard(List<Finding> findings) {
        return findings.stream().filter(f -> !isSilent(f)).toList();
    }

    private boolean isSilent(Finding finding) {
        if (directives.stream().anyMatch(d -> d.span().overlaps(finding.span()))) {
            // What is said of a comment's own words shows no comment to be of use.
            return true;
        }
        boolean silent = sic.stream().anyMatch(finding.span()::overlaps);
        for (Silence silence : silences) {
            if (silence.covers(finding)) {
                used.add(silence);
                silent = true;
            }
        }
        return silent;
    }

    /** What is wrong with the comments, once all findings have been {@link #heard}: a line for each. */
    List<String> notices(KnownRules known) {
        List<String> notices = new ArrayList<>();
        for (Directive directive : directives) {
            if (directive.verb().isEmpty()) {
                notices.add(line(directive.span()) + "this comment to fic-lint can't be understood");
            }
            for (Name name : directive.names()) {
                if (!known.has(name.text())) {
                    notices.add(line(name.span()) + "no rule is called “" + name.text() + "”"
                            + known.nearest(name.text())
                                    .map(n -> "; did you mean " + n + "?")
                                    .orElse(""));
                }
            }
        }
        for (Silence silence : silences) {
            String rule = silence.rule().text();
            if (!used.contains(silence) && (rule.isEmpty() || known.has(rule))) {
                String unused = rule.isEmpty()
                        ? "no rule has anything to say where this comment silences them all"
                        : rule + " has nothing to say where this comment silences it";
                notices.add(line(silence.rule().span()) + unused);
            }
        }
        return notices;
    }

    private String line(Span span) {
        return "line " + manuscript.places().firstLine(span) + ": ";
    }

    private static List<Name> names(Directive directive) {
        return directive.names().isEmpty() ? List.of(new Name("", directive.span())) : directive.names();
    }

    private Span reach(int index, Verb verb, Name name) {
        String text = manuscript.text();
        Span comment = directives.get(index).span();
        return switch (verb) {
            case DISABLE_FILE -> new Span(0, text.length());
            case DISABLE_LINE -> {
                int before = text.lastIndexOf(PARAGRAPH_END, comment.start());
                yield new Span(Math.max(0, before), paragraphEnd(comment.end()));
            }
            case DISABLE_NEXT_LINE -> {
                Matcher next = Pattern.compile("\\S").matcher(text);
                int from = next.find(comment.end()) ? next.start() : text.length();
                yield new Span(comment.end(), paragraphEnd(from));
            }
            default -> new Span(comment.end(), enabled(index, name));
        };
    }

    private int paragraphEnd(int from) {
        int end = manuscript.text().indexOf(PARAGRAPH_END, from);
        return end < 0 ? manuscript.text().length() : end;
    }

    private int enabled(int index, Name name) {
        for (Directive later : directives.subList(index + 1, directives.size())) {
            boolean meant = later.names().isEmpty()
                    || later.names().stream().anyMatch(n -> n.text().equals(name.text()));
            if (meant && later.verb().stream().anyMatch(v -> v == Verb.ENABLE)) {
                return later.span().start();
            }
        }
        return manuscript.text().length();
    }
}
