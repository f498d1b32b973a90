package org.ficlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Where;

/**
 * A rule made of words alone, read from YAML in {@code rules/words}.
 *
 * @param card its page
 * @param entries what it looks for
 * @param vetoes expressions that, where they match at the words found, mean that nothing is wrong
 * @param scope where in the story it looks
 * @param setting where a story must be set for the list to hold; empty if it always does
 */
public record WordList(RuleCard card, List<Entry> entries, List<Pattern> vetoes, Scope scope, Optional<Setting> setting)
        implements Rule {
    private static final Set<String> SHAPES = new TreeSet<>(Set.of("replace", "avoid", "choose-one"));

    public WordList {
        entries = List.copyOf(entries);
        vetoes = List.copyOf(vetoes);
    }

    /** Which parts of a story a word list looks at. */
    public enum Scope {
        ALL,
        NARRATION,
        DIALOGUE;

        boolean takesIn(Where where) {
            return where != Where.NOTE && (this == ALL || (this == DIALOGUE) == where.isVoice());
        }
    }

    /**
     * A phrase that the list looks for.
     *
     * @param phrase the words
     * @param line where it stands in the rule's file, from 1
     * @param suggestions what could stand in their place, best first; may take up groups as {@code $1}
     * @param choice which of the list's choices it belongs to, as a form of one word, or {@link #NO_CHOICE}
     */
    record Entry(Phrase phrase, int line, List<String> suggestions, int choice) {
        static final int NO_CHOICE = -1;

        Entry {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Whether it holds for a story set in {@code place}, or in no place that is known. */
    public boolean holdsIn(Optional<Setting> place) {
        return setting.isEmpty() || setting.equals(place);
    }

    @Override
    public List<Finding> check(Chapter chapter) {
        return WordLists.of(List.of(this)).check(chapter);
    }

    /**
     * Reads a word list; expressions in its phrases are looked at only when {@code thorough}, or else when needed.
     *
     * @throws RuleFileException if anything in it is wrong
     */
    static WordList read(RuleFile file, boolean thorough) {
        Set<String> known = new TreeSet<>(CardFields.KEYS);
        known.addAll(SHAPES);
        known.add("unless");
        known.add("where");
        known.add("setting");
        Fields fields = Fields.read(file, file.text(), 1, known);
        List<String> shapes = SHAPES.stream().filter(fields::has).toList();
        if (shapes.size() != 1) {
            throw file.fault(1, "a word list has one of " + String.join(", ", SHAPES));
        }
        String shape = shapes.get(0);
        RuleCard card = CardFields.read(fields, category(shape));
        List<Entry> entries = entries(fields, shape);
        if (thorough) {
            for (Entry entry : entries) {
                compile(file, entry);
            }
        }
        return new WordList(
                card, entries, vetoes(fields), fields.choice("where", Scope.class, Scope.ALL), setting(fields));
    }

    private static Optional<Setting> setting(Fields fields) {
        return fields.has("setting")
                ? Optional.of(fields.choice("setting", Setting.class, Setting.US))
                : Optional.empty();
    }

    private static String category(String shape) {
        return switch (shape) {
            case "avoid" -> "style";
            case "choose-one" -> "consistency";
            default -> "wrong-word";
        };
    }

    private static List<Entry> entries(Fields fields, String shape) {
        List<Entry> entries = new ArrayList<>();
        if (shape.equals("replace")) {
            fields.entries(shape)
                    .forEach(entry -> entries.add(new Entry(
                            phrase(fields, entry.key()),
                            entry.key().number(),
                            entry.texts().stream().map(Fields.Line::text).toList(),
                            Entry.NO_CHOICE)));
        } else if (shape.equals("avoid")) {
            fields.lines(shape)
                    .forEach(line ->
                            entries.add(new Entry(phrase(fields, line), line.number(), List.of(), Entry.NO_CHOICE)));
        } else {
            List<List<Fields.Line>> choices = fields.lists(shape);
            for (int i = 0; i < choices.size(); i++) {
                for (Fields.Line line : choices.get(i)) {
                    entries.add(new Entry(phrase(fields, line), line.number(), List.of(line.text()), i));
                }
            }
        }
        return entries;
    }

    private static Phrase phrase(Fields fields, Fields.Line line) {
        try {
            return Phrase.of(line.text());
        } catch (IllegalArgumentException e) {
            throw fields.file().fault(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private static void compile(RuleFile file, Entry entry) {
        try {
            int groups = entry.phrase().regex().matcher("").groupCount()
                    - (entry.phrase().markedGroup() > 0 ? 1 : 0);
            for (String suggestion : entry.suggestions()) {
                int highest = Wording.highestGroup(suggestion);
                if (highest > groups) {
                    throw file.fault(entry.line(), "$" + highest + " is none of the " + groups + " groups");
                }
                boolean itself = entry.phrase().markedGroup() == 0
                        && entry.choice() == Entry.NO_CHOICE
                        && entry.phrase().regex().matcher(suggestion).matches();
                if (itself) {
                    throw file.fault(entry.line(), "the phrase finds its own suggestion, “" + suggestion + "”");
                }
            }
        } catch (PatternSyntaxException e) {
            throw file.fault(entry.line(), e.getDescription());
        }
    }

    private static List<Pattern> vetoes(Fields fields) {
        List<Pattern> vetoes = new ArrayList<>();
        for (Fields.Line line : fields.lines("unless")) {
            try {
                vetoes.add(Phrase.veto(line.text()));
            } catch (IllegalArgumentException e) {
                throw fields.file().fault(line.number(), String.valueOf(e.getMessage()));
            }
        }
        return vetoes;
    }
}
