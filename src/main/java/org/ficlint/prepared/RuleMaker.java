package org.ficlint.prepared;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.prepared.RuleRecorder.RecordedRule;
import org.ficlint.prepared.RuleScript.Part;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;

/** Makes rules of one file as LanguageTool's own handler does, but one at a time, from the events recorded. */
final class RuleMaker extends PatternRuleHandler {
    private final RuleScript script;

    /**
     * A maker of the rules of {@code file}.
     *
     * @param prelude what stands before the first category
     */
    RuleMaker(String file, Language language, RuleScript script, Part prelude) throws SAXException {
        super(file, language);
        this.script = script;
        // The handler wants to know the lines of rules, which nobody asks for.
        setDocumentLocator(new LocatorImpl());
        script.play(prelude, true, this);
    }

    /**
     * The rules that one element of the file stands for: one, or several if tokens are alternatives.
     *
     * @param number its number in its group
     * @param whole with its antipatterns
     */
    List<AbstractPatternRule> make(RecordedRule rule, int number, boolean whole) throws SAXException {
        rules = new ArrayList<>();
        boolean grouped = rule.group().end() > 0;
        script.play(rule.category(), whole, this);
        script.play(rule.group(), whole, this);
        script.play(rule.rule(), whole, this);
        if (grouped) {
            endElement("", "", "rulegroup");
        }
        endElement("", "", "category");
        // The handler counts the rules of the group that it has seen.
        rules.forEach(made -> made.setSubId(Integer.toString(number).intern()));
        return rules;
    }
}
