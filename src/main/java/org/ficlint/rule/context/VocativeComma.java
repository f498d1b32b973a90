package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/**
 * Somebody spoken to, but not parted from the rest by commas: {@code "Goodbye Dev"}, {@code "Karen I can't"}.
 *
 * <p>It speaks up only where the words around the name leave no room for another reading: a name after a verb that can
 * take it as an object is left alone.
 */
public record VocativeComma(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Quotation quotation : chapter.speech().quotations()) {
            if (quotation.kind() == Where.DIALOGUE) {
                Utterance line = Utterance.of(chapter.text(), quotation.inner());
                Addresses addresses = new Addresses(chapter, line);
                for (int i = 0; i < line.size(); i++) {
                    Optional<Address> address = addresses.at(i);
                    address.flatMap(a -> fault(line, a)).ifPresent(findings::add);
                    i = address.map(Address::last).orElse(i);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> fault(Utterance line, Address address) {
        if (!address.commaBefore() && !address.commaAfter()) {
            return Optional.empty();
        }
        int from = address.first() - (address.commaBefore() ? 1 : 0);
        int to = address.last() + (address.commaAfter() ? 1 : 0);
        Span span =
                new Span(line.words().get(from).start(), line.words().get(to).end());
        String name = line.text()
                .substring(
                        line.words().get(address.first()).start(),
                        line.words().get(address.last()).end());
        String suggestion = (address.commaBefore() ? line.word(from) + ", " : "")
                + name
                + (address.commaAfter() ? ", " + line.word(to) : "");
        String message = "“" + name + "” is spoken to here: commas part an address from the rest.";
        return Optional.of(Finding.of(card, span, message, List.of(suggestion)));
    }
}
