package org.ficlint.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.text.LineIndex;
import org.ficlint.text.Position;
import org.ficlint.text.Span;

/**
 * A chapter whose every line is labelled: {@code NAME.txt}, and {@code NAME.gold.tsv} with the cells line, label,
 * nothing, {@code inline-note:A-B[,A-B]} in code points from 0, and {@code alt:LABEL[,LABEL]} for what is right as well.
 */
record GoldChapter(String name, Manuscript manuscript, List<Line> lines, Set<String> inlineNotes) {

    /** A line: its number, the labels that are right for it, the wanted one first, and its text. */
    record Line(int number, List<String> labels, String text) {}

    /** Each chapter in {@code folder}, read and split. */
    static List<GoldChapter> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".gold.tsv"))
                    .sorted()
                    .map(GoldChapter::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldChapter of(Path gold) {
        String name = gold.getFileName().toString().replace(".gold.tsv", "");
        Path file = gold.resolveSibling(name + ".txt");
        try {
            Manuscript manuscript = Sections.of(Formats.read(name, Files.readAllBytes(file)));
            LineIndex index = manuscript.source().lines();
            List<Line> lines = new ArrayList<>();
            Set<String> notes = new TreeSet<>();
            for (String row : Files.readAllLines(gold)) {
                String[] cells = Arrays.copyOf(row.split("\t", -1), 5);
                int number = Integer.parseInt(cells[0]);
                List<String> labels = new ArrayList<>(List.of(cells[1]));
                if (cells[4] != null && cells[4].startsWith("alt:")) {
                    labels.addAll(List.of(cells[4].substring(4).split(",", -1)));
                }
                if (cells[3] != null && cells[3].startsWith("inline-note:")) {
                    Stream.of(cells[3].substring(12).split(",", -1)).forEach(n -> notes.add(number + ":" + n));
                }
                lines.add(new Line(
                        number,
                        labels,
                        index.line(number).in(manuscript.source().text())));
            }
            return new GoldChapter(name, manuscript, lines, notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The label that the splitter gives to line {@code number}. */
    String label(int number) {
        Span line = manuscript.source().lines().line(number);
        String label = "blank";
        for (Block block : manuscript.blocks()) {
            Span source = manuscript.map().toSource(block.span());
            if (!line.isEmpty() && source.overlaps(line)) {
                if (block.role() == Role.STORY) {
                    return "prose";
                }
                label = label(block.role());
            }
        }
        return label;
    }

    /** The inline notes found, as the gold file writes them. */
    Set<String> foundNotes() {
        LineIndex index = manuscript.source().lines();
        Set<String> found = new TreeSet<>();
        for (Span note : manuscript.inlineNotes()) {
            Span source = manuscript.map().toSource(note);
            Position start = index.position(source.start());
            Position end = index.position(source.end());
            found.add(start.line() + ":" + (start.column() - 1) + "-" + (end.column() - 1));
        }
        return found;
    }

    private static String label(Role role) {
        return switch (role) {
            case STORY -> "prose";
            case HEADING -> "chapter-heading";
            case SCENE_BREAK -> "scene-break";
            case POV_MARKER -> "pov-marker";
            case AUTHOR_NOTE -> "note";
            case HEADER -> "header";
        };
    }
}
