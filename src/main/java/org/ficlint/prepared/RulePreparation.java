package org.ficlint.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.prepared.RuleHints.Hint;
import org.ficlint.prepared.RuleHints.Way;
import org.ficlint.prepared.RuleRecorder.RecordedRule;
import org.ficlint.prepared.RuleScript.Part;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Tag;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.xml.sax.SAXException;

/** Packs the pattern rules of an English for {@link PatternRules}: records them, makes each once and looks at it. */
final class RulePreparation {
    private static final Inside.Place HINTS = new Inside.Place(AbstractTokenBasedRule.class, "tokenHints");
    private static final Inside.Place TOKENS = new Inside.Place(AbstractTokenBasedRule.class, "minTokenCount");

    private final Language language;
    private final RuleRecorder recorder = new RuleRecorder();
    private final List<RuleEntry> entries = new ArrayList<>();
    private final List<List<Way>> ways = new ArrayList<>();

    private RulePreparation(Language language) {
        this.language = language;
    }

    static byte[] of(Language language) throws IOException, SAXException, ReflectiveOperationException {
        return new RulePreparation(language).prepare();
    }

    private byte[] prepare() throws IOException, SAXException, ReflectiveOperationException {
        List<String> files = language.getRuleFileNames();
        for (String file : files) {
            try (InputStream in = JLanguageTool.getDataBroker().getAsStream(file)) {
                recorder.record(in);
            }
        }
        Packing packing = new Packing();
        recorder.write(packing);
        RuleScript script = new RuleScript(new Packed(ByteBuffer.wrap(packing.toBytes())));
        List<RuleMaker> makers = new ArrayList<>();
        List<Integer> preludes = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Part prelude = recorder.preludes().get(i);
            makers.add(new RuleMaker(files.get(i), language, script, prelude));
            preludes.addAll(List.of(prelude.start(), prelude.end()));
        }
        int number = 0;
        Part group = new Part(0, 0);
        for (RecordedRule rule : recorder.rules()) {
            boolean sameGroup = rule.group().end() > 0 && rule.group().equals(group);
            number = sameGroup ? number + 1 : 1;
            group = rule.group();
            look(rule, number, makers.get(rule.file()).make(rule, number, true));
        }
        packing.texts(files).numbers(preludes);
        RuleEntry.write(entries, packing);
        RuleHints.write(ways, packing);
        return packing.toBytes();
    }

    private void look(RecordedRule recorded, int number, List<AbstractPatternRule> rules)
            throws ReflectiveOperationException {
        List<Way> some = new ArrayList<>();
        int flags = 0;
        for (AbstractPatternRule rule : rules) {
            PatternRules.setDefault(rule, language);
            flags |= flags(rule);
            some.add(way(rule));
        }
        AbstractPatternRule first = rules.get(0);
        entries.add(new RuleEntry(first.getId(), first.getCategory().getId().toString(), number, flags, recorded));
        ways.add(some);
    }

    private int flags(AbstractPatternRule rule) {
        boolean off = rule.isDefaultOff() || rule.getCategory().isDefaultOff();
        boolean picky = rule.hasTag(Tag.picky)
                || (rule.isGoalSpecific() && !rule.getToneTags().isEmpty());
        boolean repeated = rule.getMinPrevMatches() > 0;
        boolean drifting = rule.getId().startsWith(language.getConsistencyRulePrefix());
        return (off ? RuleEntry.OFF : 0)
                | (picky ? RuleEntry.PICKY : 0)
                | (repeated || drifting ? RuleEntry.OF_WHOLE_TEXTS : 0)
                | (rule.getAntiPatterns().isEmpty() ? 0 : RuleEntry.ANTIPATTERNS);
    }

    /** The hints that LanguageTool has for the rule; none for one that is a regular expression. */
    private static Way way(AbstractPatternRule rule) throws ReflectiveOperationException {
        List<Hint> hints = new ArrayList<>();
        if (!(rule instanceof AbstractTokenBasedRule)) {
            return new Way(0, hints);
        }
        Object[] all = (Object[]) HINTS.get(rule);
        for (Object hint : all == null ? new Object[0] : all) {
            boolean inflected = (boolean) new Inside.Place(hint.getClass(), "inflected").get(hint);
            String[] words = (String[]) new Inside.Place(hint.getClass(), "lowerCaseValues").get(hint);
            hints.add(new Hint(inflected, List.of(words)));
        }
        return new Way((byte) TOKENS.get(rule), hints);
    }
}
