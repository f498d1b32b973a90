package org.ficlint.rule;

/**
 * A rule in LanguageTool's own pattern language.
 *
 * @param card its page
 * @param xml one {@code <rule>} or {@code <rulegroup>} element whose id is the card's id
 */
public record PatternRule(RuleCard card, String xml) {}
