package org.ficlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the page of a rule whose code is a class: Markdown in {@code rules/context}.
 *
 * <p>Front matter (id, title, severity, category, fix), paragraphs of why, and under {@code ## Fires} and {@code ##
 * Passes} examples in fences, one a fence or parted by a line {@code ---}.
 */
final class ContextPage {
    private static final Set<String> KEYS = new TreeSet<>(Set.of("id", "title", "severity", "category", "fix"));
    private static final Pattern PAGE = Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^```\\w*\\R(.*?)\\R```$", Pattern.DOTALL | Pattern.MULTILINE);

    private ContextPage() {}

    /**
     * Reads {@code file}.
     *
     * @throws RuleFileException if it has no front matter or sections, or its id isn't the file's name
     */
    static RuleCard read(RuleFile file) {
        Matcher page = PAGE.matcher(file.text());
        if (!page.matches()) {
            throw file.fault(1, "the page starts with front matter between two lines “---”");
        }
        Fields fields = Fields.read(file, page.group(1), 2, KEYS);
        if (!fields.text("id").equals(file.id())) {
            throw fields.fault("id", "the id must be the file's name, " + file.id());
        }
        String body = page.group(2);
        int fires = section(file, body, "## Fires");
        int passes = section(file, body, "## Passes");
        if (passes < fires) {
            throw file.fault(1, "“## Fires” comes before “## Passes”");
        }
        fields.text("category");
        return CardFields.read(
                fields,
                "",
                body.substring(0, fires).strip(),
                examples(body.substring(fires, passes)),
                examples(body.substring(passes)));
    }

    private static int section(RuleFile file, String body, String heading) {
        int at = ("\n" + body).indexOf("\n" + heading + "\n");
        if (at < 0) {
            throw file.fault(1, "the section “" + heading + "” is missing");
        }
        return at;
    }

    private static List<Example> examples(String section) {
        List<Example> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(section);
        while (fence.find()) {
            Arrays.stream(fence.group(1).split("\\R---\\R"))
                    .map(text -> Example.parse(text.strip()))
                    .forEach(examples::add);
        }
        return examples;
    }
}
