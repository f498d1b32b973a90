package org.ficlint.rule;

/**
 * A rule in LanguageTool's own pattern language.
 *
 * @param card its page
 * @param xml one {@code <rule>} or {@code <rulegroup>} element whose id is the card's id
 * @param text the whole file, its page included
 */
public record PatternRule(RuleCard card, String xml, String text) {

    /** What to throw when the rule can't be used; {@code words} are those of the file that are to blame, if any are. */
    public RuleFileException fault(String words, String reason) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        int line = at < 0 ? 1 : (int) text.substring(0, at + 1).lines().count();
        return new RuleFile(card.file(), text).fault(line, reason);
    }
}
