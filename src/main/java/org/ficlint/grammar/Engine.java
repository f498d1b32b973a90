package org.ficlint.grammar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/** LanguageTool, made to hand out the sentences that it analyses on its way, so that they are analysed only once. */
final class Engine extends JLanguageTool {
    private final List<AnalyzedSentence> analysed = new ArrayList<>();

    Engine(Language language) {
        super(language);
    }

    /** The sentences of the last check; forgets them. */
    List<AnalyzedSentence> takeAnalysed() {
        List<AnalyzedSentence> taken = List.copyOf(analysed);
        analysed.clear();
        return taken;
    }

    @Override
    protected List<AnalyzedSentence> analyzeSentences(List<String> sentences) throws IOException {
        List<AnalyzedSentence> result = super.analyzeSentences(sentences);
        analysed.addAll(result);
        return result;
    }
}
