package org.ficlint.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Git repository, as the program {@code git} tells of it: only that knows the index of the commit being made, the
 * author's settings and every kind of repository there is, and where there is a repository, there is git.
 *
 * @param root its top folder
 */
public record Git(Path root) {
    private static final Pattern ZERO = Pattern.compile("\0");
    private static final List<String> CHANGED = List.of("diff", "--name-only", "-z", "--no-renames", "--diff-filter=d");

    /**
     * The repository that {@code folder} is in.
     *
     * @throws IOException if it is in none, or there is no git
     */
    public static Git around(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        return new Git(Path.of(line(run(absolute, List.of("rev-parse", "--show-toplevel")))));
    }

    /** The files that the next commit changes. */
    public List<Path> staged() throws IOException {
        return changed("--cached");
    }

    /** The bytes that the next commit will have of {@code file}. */
    public byte[] staged(Path file) throws IOException {
        String path =
                root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return run(root, List.of("cat-file", "blob", ":0:" + path));
    }

    /** The files that were changed, or are new, since this branch left {@code revision}. */
    public List<Path> since(String revision) throws IOException {
        if (revision.startsWith("-")) {
            throw new IOException("no revision begins with a hyphen");
        }
        String commit = line(run(root, List.of("rev-parse", "--verify", "--quiet", revision + "^{commit}")));
        String base;
        try {
            base = line(run(root, List.of("merge-base", commit, "HEAD")));
        } catch (IOException e) {
            // They have nothing in common.
            base = commit;
        }
        List<Path> files = new ArrayList<>(changed(base));
        files.addAll(paths(run(root, List.of("ls-files", "--others", "--exclude-standard", "-z"))));
        return files;
    }

    /** The folder in which it looks for hooks. */
    public Path hooks() throws IOException {
        return root.resolve(line(run(root, List.of("rev-parse", "--git-path", "hooks"))))
                .normalize();
    }

    private List<Path> changed(String what) throws IOException {
        List<String> words = new ArrayList<>(CHANGED);
        words.add(what);
        return paths(run(root, words));
    }

    private List<Path> paths(byte[] names) {
        return ZERO.splitAsStream(new String(names, StandardCharsets.UTF_8))
                .filter(name -> !name.isEmpty())
                .map(name -> root.resolve(name).normalize())
                .sorted()
                .toList();
    }

    private static String line(byte[] output) {
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    /** Runs git; returns what it prints. */
    private static byte[] run(Path folder, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "GIT_OPTIONAL_LOCKS", "0"));
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            throw new IOException("git can't be started; is it installed?", e);
        }
        try (InputStream out = git.getInputStream()) {
            git.getOutputStream().close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            out.transferTo(bytes);
            if (git.waitFor() != 0) {
                throw new IOException("git " + words.get(0) + " failed");
            }
            return bytes.toByteArray();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            git.destroy();
        }
    }
}
