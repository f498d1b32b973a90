package org.ficlint.rule;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the list of all rules that stands in rules/README.md between two comments. */
final class RuleTable {
    private static final String START = "<!-- rules: made by CatalogueTest -->\n";
    private static final String END = "<!-- end of rules -->\n";

    private RuleTable() {}

    /** The page {@code readme} with the list of {@code cards} between its comments. */
    static String into(String readme, Collection<RuleCard> cards) {
        int start = readme.indexOf(START) + START.length();
        int end = readme.indexOf(END);
        return readme.substring(0, start) + "\n" + table(cards) + "\n" + readme.substring(end);
    }

    private static String table(Collection<RuleCard> cards) {
        return cards.size() + " rules.\n\n| rule | what | category | severity |\n|---|---|---|---|\n"
                + cards.stream().map(RuleTable::row).collect(Collectors.joining());
    }

    private static String row(RuleCard card) {
        String link = card.file().substring("rules/".length());
        return String.format(
                "| [%s](%s) | %s | %s | %s |%n",
                card.id(),
                link,
                card.title().replace("|", "\\|"),
                card.category(),
                card.severity().label());
    }
}
