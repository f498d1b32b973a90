package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.AuthorWords;
import org.ficlint.lint.Files;
import org.ficlint.lint.Learning;
import org.ficlint.lint.Settings;
import org.ficlint.report.Unreadable;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import org.ficlint.settings.SettingsFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the author's own list of words. */
@Command(
        name = "dictionary",
        description = {"Keep a list of your own words and names.", "They are no spelling errors then."},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The list is the file .fic-lint-words.txt, a word or name a line, in the folder",
            "of your chapters or one above it. A * at the end of a word stands for any",
            "ending, and what follows a # is a remark.",
        })
final class DictionaryCommand implements Runnable {
    private static final Pattern WORD = Pattern.compile("[^\\s#*\\p{Cntrl}][^#*\\p{Cntrl}]*\\*?");

    private final Streams streams;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DictionaryCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the list: add or learn");
    }

    @Command(
            name = "add",
            description = "Add words to the list nearest to this folder.",
            mixinStandardHelpOptions = true)
    int add(
            @Option(
                            names = "--folder",
                            paramLabel = "FOLDER",
                            defaultValue = ".",
                            description = "Add to the list nearest to this folder instead.")
                    Path folder,
            @Parameters(
                            paramLabel = "WORD",
                            arity = "1..*",
                            description = "A word or name; in quotation marks if of several words.")
                    List<String> words) {
        for (String word : words) {
            if (!WORD.matcher(word.strip()).matches()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'" + word + "' is no word: it may hold no # and no *, save a * at its end");
            }
        }
        AuthorWords list = AuthorWords.nearestOrNew(folder);
        return write(list, words.stream().map(String::strip).toList());
    }

    @Command(
            name = "learn",
            description =
                    "Add the names that stand at least twice in chapters to the list nearest to the first of them.",
            mixinStandardHelpOptions = true)
    int learn(
            @Parameters(paramLabel = "PATH", arity = "1..*", description = "Chapters, or folders of chapters.")
                    List<Path> paths) {
        Files files = Files.find(paths);
        List<Unreadable> unreadable = new ArrayList<>(files.missing());
        Learning learning = new Learning();
        SettingsFolders settings = Rules.settings(surroundings, Choices.NONE);
        for (Path chapter : files.chapters()) {
            try {
                learning.read(
                        chapter.toString(),
                        java.nio.file.Files.readAllBytes(chapter),
                        Settings.of(settings.of(chapter)));
            } catch (UnreadableException e) {
                unreadable.add(new Unreadable(chapter.toString(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                unreadable.add(new Unreadable(chapter.toString(), Reason.of(e, chapter)));
            }
        }
        for (Unreadable file : unreadable) {
            streams.err().println("fic-lint: " + Visible.path(file.path()) + ": " + Visible.text(file.reason()));
        }
        if (files.chapters().isEmpty()) {
            return ExitCode.TROUBLE.code();
        }
        int code = write(Learning.list(paths.get(0)), learning.names());
        return unreadable.isEmpty() ? code : ExitCode.TROUBLE.code();
    }

    private int write(AuthorWords list, List<String> words) {
        String file = Visible.path(list.file().toString());
        try {
            List<String> added = list.add(words);
            streams.out().print(added.isEmpty() ? "Nothing new for " + file + "\n" : "Added to " + file + ":\n");
            added.forEach(word -> streams.out().print("  " + Visible.text(word) + "\n"));
            streams.out().flush();
            return ExitCode.CLEAN.code();
        } catch (IOException e) {
            streams.err().println("fic-lint: " + file + ": " + Visible.text(Reason.ofWriting(e, list.file())));
            return ExitCode.TROUBLE.code();
        }
    }
}
