package org.ficlint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ficlint.report.RuleProof.Trial;
import org.ficlint.report.Style.Ink;
import org.ficlint.rule.Example;

/**
 * What came of the examples of rules, for the rules' author.
 *
 * @param style whether it is coloured
 */
public record RuleProofText(Style style) {

    /** A line for each rule, what is wrong with those that don't keep their word, and a line that sums it up. */
    public String text(List<RuleProof> proofs) {
        StringBuilder out = new StringBuilder();
        for (RuleProof proof : proofs) {
            long held = proof.trials().stream().filter(Trial::holds).count();
            String verdict = proof.holds() ? style.paint(Ink.SUGGESTION, "ok    ") : style.paint(Ink.ERROR, "FAILED");
            out.append("%s  %s: %d of %s right (%s)\n"
                    .formatted(
                            verdict,
                            proof.card().id(),
                            held,
                            Counted.of(proof.trials().size(), "example"),
                            Visible.text(proof.card().file())));
            if (proof.card().fires().isEmpty()) {
                out.append("  no example shows what it finds; add one under “fires”\n");
            }
            proof.trials().stream().filter(t -> !t.holds()).forEach(t -> append(t, out));
        }
        long failed = proofs.stream().filter(p -> !p.holds()).count();
        out.append("\n%s, %s failed\n".formatted(Counted.of(proofs.size(), "rule"), failed == 0 ? "none" : failed));
        return out.toString();
    }

    private static void append(Trial trial, StringBuilder out) {
        String text = trial.example().text();
        out.append("  in: ").append(Visible.text(text)).append('\n');
        out.append("    to be found: ")
                .append(listed(trial.example().marks(), text))
                .append('\n');
        out.append("    found:       ").append(listed(trial.found(), text)).append('\n');
        if (!trial.unsilenced().isEmpty()) {
            out.append("    finds something even in its own suggestion: ")
                    .append(Visible.text(trial.unsilenced()))
                    .append('\n');
        }
    }

    private static String listed(List<Example.Mark> marks, String text) {
        return marks.isEmpty()
                ? "nothing"
                : marks.stream().map(m -> shown(m, text)).collect(Collectors.joining(", "));
    }

    private static String shown(Example.Mark mark, String text) {
        String words = "“" + Visible.text(mark.span().in(text)) + "”";
        return switch (mark.correction()) {
            case "?" -> words;
            case "" -> words + " → (left out)";
            default -> words + " → “" + Visible.text(mark.correction()) + "”";
        };
    }
}
