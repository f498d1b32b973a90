package org.ficlint.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ficlint.rule.Severity;
import org.ficlint.text.Position;

/** The report as one JSON object, the contract with other programs. */
public final class Json implements Reporter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public void print(Report report, StringBuilder out) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("tool").put("name", "fic-lint").put("version", report.version());
        ArrayNode files = root.putArray("files");
        report.files().forEach(file -> file(files.addObject(), file));
        ArrayNode unreadable = root.putArray("unreadable");
        report.unreadable()
                .forEach(u -> unreadable.addObject().put("path", u.path()).put("reason", u.reason()));
        root.putObject("summary")
                .put("files", report.files().size())
                .put("words", report.words())
                .put("errors", report.count(Severity.ERROR))
                .put("warnings", report.count(Severity.WARNING))
                .put("hints", report.count(Severity.HINT));
        out.append(root.toPrettyString()).append('\n');
    }

    private static void file(ObjectNode node, FileReport file) {
        node.put("path", file.path()).put("words", file.words()).put("dialect", file.dialect());
        ArrayNode notices = node.putArray("notices");
        file.notices().forEach(notices::add);
        ArrayNode problems = node.putArray("problems");
        file.problems().forEach(problem -> problem(problems.addObject(), problem));
    }

    private static void problem(ObjectNode node, Problem problem) {
        node.put("rule", problem.rule());
        node.put("category", problem.category());
        node.put("severity", problem.severity().label());
        node.put("message", problem.message());
        position(node.putObject("start"), problem.start());
        position(node.putObject("end"), problem.end());
        node.put("excerpt", problem.excerpt());
        node.put("where", problem.where().label());
        ArrayNode suggestions = node.putArray("suggestions");
        problem.suggestions().forEach(suggestions::add);
        node.put("fix", problem.fix().label());
        node.put("fingerprint", problem.fingerprint());
    }

    private static void position(ObjectNode node, Position position) {
        node.put("line", position.line()).put("column", position.column());
    }
}
