package org.ficlint.lint;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Where;
import org.ficlint.report.FileReport;
import org.ficlint.report.Problem;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Edit;
import org.ficlint.text.Span;

/**
 * Puts a chapter right where it can: checks it, makes the first suggestions, and checks it again, until nothing is left
 * to do.
 *
 * @param check checks what the chapter has become
 * @param unsafe whether what is only probably right is made as well
 * @param notes whether the author's notes are put right as well
 */
public record Fixer(Check check, boolean unsafe, boolean notes) {
    /** A fix that calls for another comes to an end by then. */
    private static final int MOST_ROUNDS = 10;

    /** Checks a chapter that consists of these bytes. */
    public interface Check {
        FileReport report(byte[] bytes) throws UnreadableException;
    }

    /** What became of a chapter. */
    public static final class Fixed {
        private final byte[] bytes;
        private final int made;
        private final List<Problem> cut;
        private final int probable;

        Fixed(byte[] bytes, int made, List<Problem> cut, int probable) {
            this.bytes = bytes;
            this.made = made;
            this.cut = List.copyOf(cut);
            this.probable = probable;
        }

        /** The chapter now; nobody may change it. */
        public byte[] bytes() {
            return bytes;
        }

        /** How many problems are fixed. */
        public int made() {
            return made;
        }

        /** The problems that could not be fixed without cutting through markup. */
        public List<Problem> cut() {
            return cut;
        }

        /** How many problems are left that have a suggestion which is only probably right. */
        public int probable() {
            return probable;
        }
    }

    /**
     * The chapter {@code name} put right.
     *
     * @throws UnreadableException if it can't be read, or not be written without changing more than was meant
     */
    public Fixed fix(String name, byte[] bytes) throws UnreadableException {
        byte[] now = bytes;
        int made = 0;
        for (int round = 0; ; round++) {
            List<Problem> found = check.report(now).problems();
            List<Problem> wanted = found.stream().filter(this::isWanted).toList();
            List<Problem> chosen = apart(wanted);
            if (chosen.isEmpty() || round == MOST_ROUNDS) {
                return new Fixed(
                        now,
                        made,
                        wanted.stream().filter(p -> p.edits().isEmpty()).toList(),
                        (int) found.stream().filter(this::isProbable).count());
            }
            now = made(name, now, chosen);
            made += chosen.size();
        }
    }

    private boolean isWanted(Problem problem) {
        return (problem.fix() == Fix.SAFE || (unsafe && problem.fix() == Fix.UNSAFE)) && isMeant(problem);
    }

    private boolean isProbable(Problem problem) {
        return !unsafe && problem.fix() == Fix.UNSAFE && !problem.edits().isEmpty() && isMeant(problem);
    }

    private boolean isMeant(Problem problem) {
        return problem.severity() != Severity.HINT && (notes || problem.where() != Where.NOTE);
    }

    /** Those that can be made in one go, in order; what touches another waits for the next round. */
    private static List<Problem> apart(List<Problem> problems) {
        List<Problem> apart = new ArrayList<>();
        int end = -1;
        for (Problem problem : problems) {
            List<Edit> edits = problem.edits();
            if (!edits.isEmpty() && edits.get(0).span().start() > end) {
                apart.add(problem);
                end = edits.get(edits.size() - 1).span().end();
            }
        }
        return apart;
    }

    private static byte[] made(String name, byte[] bytes, List<Problem> problems) throws UnreadableException {
        List<Edit> edits = problems.stream().flatMap(p -> p.edits().stream()).toList();
        byte[] fresh = Formats.edited(name, bytes, edits);
        String meant = meant(Formats.read(name, bytes), problems);
        if (!Formats.read(name, fresh).text().equals(meant)) {
            throw new UnreadableException("a fix would change more than was meant, so nothing is changed");
        }
        return fresh;
    }

    /** The reading text as it should be once the problems are fixed. */
    private static String meant(Manuscript manuscript, List<Problem> problems) {
        List<Edit> edits = new ArrayList<>();
        for (Problem problem : problems) {
            int start = reading(manuscript, problem);
            Span span = new Span(start, start + problem.excerpt().length());
            edits.add(new Edit(span, problem.suggestions().get(0)));
        }
        return Edit.applyAll(manuscript.text(), edits);
    }

    /** Where the words of a problem stand in the reading text: at its first edit, or a little before. */
    private static int reading(Manuscript manuscript, Problem problem) {
        int source = problem.edits().get(0).span().start();
        int low = 0;
        int high = manuscript.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before =
                    manuscript.map().toSource(new Span(middle, middle + 1)).end() <= source;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        int start = low;
        while (start > 0 && !manuscript.text().startsWith(problem.excerpt(), start)) {
            start--;
        }
        return start;
    }
}
