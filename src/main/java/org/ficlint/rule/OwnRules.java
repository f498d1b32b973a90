package org.ficlint.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An author's own rules: word lists and patterns in {@code .fic-lint/rules}, in the folders words/ and patterns/ or
 * beside them.
 *
 * @param folder where they are
 */
public record OwnRules(Path folder) {
    private static final Path PLACE = Path.of(".fic-lint", "rules");
    private static final Pattern RULE = Pattern.compile("[^.].*\\.(?:yaml|yml|xml)");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * The rules that hold for what is in {@code folder}: those in it or in the nearest folder above, no further up than
     * the root of the Git repository or the home folder.
     */
    public static Optional<OwnRules> nearest(Path folder) {
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(PLACE))) {
                return Optional.of(new OwnRules(at.resolve(PLACE)));
            }
            if (at.equals(home) || Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The names of the rules, which those of their files are. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        paths().forEach(path -> ids.add(new RuleFile(path.toString(), "").id()));
        return ids;
    }

    /**
     * The rules.
     *
     * @param taken the names that other rules have
     * @throws RuleFileException if a file can't be used as a rule
     */
    public Catalogue catalogue(Set<String> taken) {
        List<RuleFile> files = new ArrayList<>();
        for (Path path : paths()) {
            RuleFile file = read(path);
            if (!ID.matcher(file.id()).matches()) {
                throw file.fault(
                        1,
                        "a rule goes by its file's name, which must be of small letters, digits and hyphens,"
                                + " such as my-rule.yaml");
            } else if (taken.contains(file.id())) {
                throw file.fault(
                        1,
                        "fic-lint has a rule called " + file.id() + " already (fic-lint explain " + file.id()
                                + " shows it); give this file another name, such as my-" + file.id());
            }
            files.add(file);
        }
        return Catalogue.own(files);
    }

    /** All that the rules' files say, to tell whether it has changed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Path path : paths()) {
            RuleFile file = read(path);
            text.append(file.path()).append('\n').append(file.text()).append('\n');
        }
        return text.toString();
    }

    private RuleFile read(Path path) {
        String name = name(path);
        try {
            String text = Files.readString(path);
            return new RuleFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new RuleFileException(name, 1, "it is not UTF-8; save it in that encoding", "");
        } catch (IOException e) {
            throw new RuleFileException(name, 1, "can't be read: " + e.getMessage(), "");
        }
    }

    /** The path as short as it can be told from here. */
    private static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }

    private List<Path> paths() {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.filter(
                            path -> RULE.matcher(path.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RuleFileException(name(folder), 1, "the folder can't be searched: " + e.getMessage(), "");
        }
    }
}
