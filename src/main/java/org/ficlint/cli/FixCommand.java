package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Cache;
import org.ficlint.lint.Checks;
import org.ficlint.lint.Draft;
import org.ficlint.lint.Files;
import org.ficlint.lint.Fixer;
import org.ficlint.lint.Fixer.Fixed;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Stories;
import org.ficlint.lint.TargetFile;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.StoryContext;
import org.ficlint.report.Problem;
import org.ficlint.report.Unreadable;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts right what can't be meant otherwise, in the files themselves. */
@Command(
        name = "fix",
        description = "Put right, in the files themselves, what can't have been meant.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 done, 1 --diff has something to show, 2 something could not be done.",
        })
final class FixCommand implements Callable<Integer> {
    /** What would steer the terminal. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final Streams streams;
    private final Surroundings surroundings;
    private final Rules rules;

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--diff", description = "Show what would be changed, and change nothing.")
    private boolean diff;

    @Option(names = "--unsafe", description = "Make the first suggestion also where it is only probably right.")
    private boolean unsafe;

    @Option(names = "--notes", description = "Put right what is in the author's notes, too.")
    private boolean notes;

    @Option(names = "--backup", description = "Keep the old file beside the new one, with .bak at the end of its name.")
    private boolean backup;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Chapters, or folders of chapters.")
    private List<Path> paths = new ArrayList<>();

    private int made;
    private int changed;
    private int probable;
    private boolean trouble;

    FixCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        made = 0;
        changed = 0;
        probable = 0;
        trouble = false;
        Files files = Files.find(paths);
        for (Unreadable missing : files.missing()) {
            tell(missing.path(), missing.reason());
        }
        Session session = new Session(
                streams,
                new Checks(engine.chosen(rules).linters(), Cache.NONE, 1),
                Rules.settings(surroundings, Choices.NONE));
        List<Draft> all = new ArrayList<>();
        List<Path> readable = new ArrayList<>();
        for (Path path : files.chapters()) {
            guarded(path, () -> {
                Formats.checkSize(java.nio.file.Files.size(path));
                all.addAll(session.drafts(path.toString(), java.nio.file.Files.readAllBytes(path)));
                readable.add(path);
            });
        }
        Stories stories = Stories.of(all);
        Linter linter = engine.chosen(rules).linters().get();
        readable.forEach(path -> guarded(path, () -> fix(path, session, stories, linter)));
        if (!diff) {
            streams.out()
                    .print("Fixed " + made + (made == 1 ? " problem in " : " problems in ") + changed
                            + (changed == 1 ? " file\n" : " files\n"));
        }
        streams.out().flush();
        if (probable > 0) {
            streams.err()
                    .println("fic-lint: " + probable + (probable == 1 ? " problem" : " problems")
                            + " could be put right by what is only probably meant: fix --unsafe --diff shows it");
        }
        ExitCode code = diff && changed > 0 ? ExitCode.PROBLEMS : ExitCode.CLEAN;
        return (trouble ? ExitCode.TROUBLE : code).code();
    }

    /** What may fail with one file, and not keep the others from being put right. */
    private interface Step {
        void run() throws IOException, UnreadableException;
    }

    private void guarded(Path path, Step step) {
        try {
            step.run();
        } catch (UnreadableException e) {
            tell(path.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            tell(path.toString(), Reason.of(e, path));
        }
    }

    private void fix(Path path, Session session, Stories stories, Linter linter)
            throws IOException, UnreadableException {
        byte[] old = java.nio.file.Files.readAllBytes(path);
        byte[] fresh = old;
        int count = 0;
        for (Draft chapter : session.drafts(path.toString(), old)) {
            String name = chapter.name();
            StoryContext story = stories.context(chapter);
            Fixer fixer = new Fixer(bytes -> linter.lint(name, bytes, chapter.settings(), story), unsafe, notes);
            Fixed fixed = fixer.fix(name, chapter.bytes());
            probable += fixed.probable();
            fixed.cut().forEach(problem -> tellCut(name, problem));
            if (fixed.made() > 0) {
                count += fixed.made();
                fresh = Formats.with(name, fixed.bytes(), fresh);
                show(name, chapter.bytes(), fixed.bytes());
            }
        }
        if (count > 0 && (diff || write(path, old, fresh))) {
            changed++;
            made += count;
            if (!diff) {
                streams.out().print(Visible.path(path.toString()) + ": " + count + " fixed\n");
            }
        }
    }

    /** Prints the difference; that of a word processor's file is the one that its reader sees. */
    private void show(String name, byte[] before, byte[] after) throws UnreadableException {
        if (diff) {
            String changes = Changes.between(name, shown(name, before), shown(name, after));
            streams.out().print(UNSEEN.matcher(changes).replaceAll("\uFFFD"));
        }
    }

    private static String shown(String name, byte[] bytes) throws UnreadableException {
        Manuscript manuscript = Formats.read(name, bytes);
        boolean lines = manuscript.source().markup().hasLines();
        return lines ? manuscript.source().text() : manuscript.text() + "\n";
    }

    /** Writes the file, unless it is no longer what was read. */
    private boolean write(Path path, byte[] old, byte[] fresh) throws IOException {
        if (!Arrays.equals(java.nio.file.Files.readAllBytes(path), old)) {
            tell(path.toString(), "it was changed by somebody else in the meantime, so it isn't touched");
            return false;
        }
        TargetFile file = new TargetFile(path);
        if (file.isProtected()) {
            tell(path.toString(), "it is write-protected, so it isn't touched");
            return false;
        }
        if (backup) {
            file.backUp();
        }
        file.write(fresh);
        return true;
    }

    private void tellCut(String name, Problem problem) {
        streams.err()
                .println(Visible.path(name) + ":" + problem.start().line() + ":"
                        + problem.start().column() + ": not fixed, since it would cut through markup: “"
                        + Visible.text(problem.excerpt()) + "” should be “"
                        + Visible.text(problem.suggestions().get(0)) + "” [" + problem.rule() + "]");
    }

    private void tell(String path, String reason) {
        trouble = true;
        streams.err().println("fic-lint: " + Visible.path(path) + ": " + Visible.text(reason));
    }
}
