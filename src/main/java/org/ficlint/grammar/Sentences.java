package org.ficlint.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ficlint.prose.Analysis;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.text.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;

/** LanguageTool's sentences as our own. */
final class Sentences {
    private Sentences() {}

    /** The sentence that begins at {@code start} of the text; empty if it is only white space. */
    static Optional<Sentence> of(AnalyzedSentence analysed, int start) {
        List<Token> tokens = new ArrayList<>();
        for (AnalyzedTokenReadings readings : analysed.getTokensWithoutWhitespace()) {
            if (!readings.getToken().isEmpty()) {
                int from = start + readings.getStartPos();
                Span span = new Span(from, from + readings.getToken().length());
                tokens.add(new Token(span, readings.getToken(), analyses(readings)));
            }
        }
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return Optional.of(new Sentence(span, tokens));
    }

    private static List<Analysis> analyses(AnalyzedTokenReadings readings) {
        List<Analysis> analyses = new ArrayList<>();
        for (AnalyzedToken reading : readings) {
            String tag = reading.getPOSTag();
            String lemma = reading.getLemma();
            boolean marksAnEnd =
                    JLanguageTool.SENTENCE_END_TAGNAME.equals(tag) || JLanguageTool.PARAGRAPH_END_TAGNAME.equals(tag);
            if (tag != null && !marksAnEnd) {
                analyses.add(new Analysis(lemma == null ? readings.getToken() : lemma, tag));
            }
        }
        return analyses;
    }
}
