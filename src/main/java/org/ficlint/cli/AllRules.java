package org.ficlint.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.OwnRules;
import org.ficlint.rule.RuleCard;

/**
 * The rules that hold in a folder.
 *
 * @param builtIn those of the program
 * @param own the author's, if she has any there
 */
record AllRules(Catalogue builtIn, Optional<Catalogue> own) {

    /** Those that hold in {@code folder}. */
    static AllRules in(Path folder, Catalogue builtIn) {
        Set<String> taken = builtIn.cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        return new AllRules(builtIn, OwnRules.nearest(folder).map(rules -> rules.catalogue(taken)));
    }

    /** Their pages by their names. */
    TreeMap<String, RuleCard> cards() {
        TreeMap<String, RuleCard> cards = new TreeMap<>();
        builtIn.cards().forEach(card -> cards.put(card.id(), card));
        own.ifPresent(rules -> rules.cards().forEach(card -> cards.put(card.id(), card)));
        return cards;
    }

    /** How many are the author's. */
    int countOfOwn() {
        return own.map(rules -> rules.cards().size()).orElse(0);
    }
}
