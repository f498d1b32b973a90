package org.ficlint.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rules that are files: word lists, patterns, and the pages of rules that are classes. */
public final class Catalogue {
    private final List<WordList> words = new ArrayList<>();
    private final List<PatternRule> patterns = new ArrayList<>();
    private final Map<String, RuleCard> cards = new TreeMap<>();

    private Catalogue() {}

    /** The rules that the program brings along. */
    public static Catalogue builtIn() {
        return of(RuleFolder.builtIn(), false);
    }

    /** The names of the rules that the program brings along: those of their files, which are not read. */
    public static Set<String> builtInNames() {
        return RuleFolder.builtInPaths().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rules in a folder on disk, laid out like ours: words/, patterns/, context/.
     *
     * @throws RuleFileException if a file in it can't be read
     */
    public static Catalogue of(Path folder) {
        return of(RuleFolder.onDisk(folder, folder.toString().replace('\\', '/')), true);
    }

    /** An author's own rules, of which only the kinds that need no class can be used. */
    static Catalogue own(List<RuleFile> files) {
        Catalogue catalogue = new Catalogue();
        for (RuleFile file : files) {
            try {
                if (file.path().endsWith(".xml")) {
                    catalogue.addPattern(file);
                } else {
                    catalogue.addWords(file, true);
                }
            } catch (StackOverflowError e) {
                throw file.fault(1, "it is nested too deeply to be read");
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw file.fault(1, "it can't be read as a rule: " + e.getMessage());
            }
        }
        return catalogue;
    }

    private static Catalogue of(List<RuleFile> files, boolean thorough) {
        Catalogue catalogue = new Catalogue();
        for (RuleFile file : files) {
            catalogue.add(file, thorough);
        }
        return catalogue;
    }

    /** The names of the kinds of faults that rules find. */
    public static Set<String> categories() {
        return CardFields.CATEGORIES;
    }

    private void add(RuleFile file, boolean thorough) {
        String[] path = file.path().split("/", -1);
        String folder = path.length < 2 ? "" : path[path.length - 2];
        if (folder.equals("words") && file.path().endsWith(".yaml")) {
            addWords(file, thorough);
        } else if (folder.equals("patterns") && file.path().endsWith(".xml")) {
            addPattern(file);
        } else if (folder.equals("context") && file.path().endsWith(".md")) {
            add(file, ContextPage.read(file));
        }
    }

    private void addWords(RuleFile file, boolean thorough) {
        WordList list = WordList.read(file, thorough);
        add(file, list.card());
        words.add(list);
    }

    private void addPattern(RuleFile file) {
        PatternRule pattern = PatternFile.read(file);
        add(file, pattern.card());
        patterns.add(pattern);
    }

    private void add(RuleFile file, RuleCard card) {
        RuleCard known = cards.putIfAbsent(card.id(), card);
        if (known != null) {
            throw file.fault(1, "there is a rule of this name already: " + known.file());
        }
    }

    /** The word lists, sorted by id. */
    public List<WordList> words() {
        return List.copyOf(words);
    }

    /** The rules in LanguageTool's pattern language, sorted by id. */
    public List<PatternRule> patterns() {
        return List.copyOf(patterns);
    }

    /** The pages of all rules, sorted by id. */
    public Collection<RuleCard> cards() {
        return List.copyOf(cards.values());
    }

    /** The page of the rule {@code id}. */
    public Optional<RuleCard> find(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /**
     * The page of the rule {@code id}, which must be there.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RuleCard card(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
    }
}
