package org.ficlint.prepared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;

/**
 * The rules of an engine for LanguageTool's own check, which asks for those of each sentence and collects their matches.
 *
 * <p>In the place of the pattern rules it gets one rule, which finds what they find there.
 */
public final class LazyRules extends RuleSet {
    private final PatternRules patterns;
    private final BitSet running;
    private final List<Rule> before;
    private final List<Rule> after;

    /**
     * The rules of an engine.
     *
     * @param running which of {@code patterns} it runs
     * @param before other rules of which LanguageTool takes the matches first
     * @param after other rules of which it takes them last
     */
    public LazyRules(PatternRules patterns, BitSet running, List<Rule> before, List<Rule> after) {
        this.patterns = patterns;
        this.running = (BitSet) running.clone();
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    /** The rules that are made; among them are all that look at a text as a whole. */
    @Override
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }

    @Override
    public Set<String> allRuleIds() {
        Set<String> ids = new HashSet<>(super.allRuleIds());
        running.stream().mapToObj(i -> patterns.entries().get(i).id()).forEach(ids::add);
        return ids;
    }

    @Override
    public List<Rule> rulesForSentence(AnalyzedSentence sentence) {
        List<Rule> all = new ArrayList<>(before);
        try {
            all.add(new Found(patterns.matches(running, sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.addAll(after);
        return all;
    }

    /** A rule that has already been asked. The matches bear the rules that they are of. */
    private static final class Found extends Rule {
        private final List<RuleMatch> matches;

        Found(List<RuleMatch> matches) {
            this.matches = matches;
        }

        @Override
        public String getId() {
            return "PATTERN_RULES";
        }

        @Override
        public String getDescription() {
            return "what the pattern rules find in a sentence";
        }

        @Override
        public RuleMatch[] match(AnalyzedSentence sentence) {
            return matches.toArray(RuleMatch.EMPTY_ARRAY);
        }
    }
}
