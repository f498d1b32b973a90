package org.ficlint.prepared;

import java.util.ArrayList;
import java.util.List;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import org.languagetool.Language;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * The rules by which LanguageTool parts sentences.
 *
 * <p>{@code SRXSentenceTokenizer} reads those of all languages from an XML file, held against its schema, for each
 * dialect. Kept are those that hold for English where only an empty line ends a paragraph, as in all that we check.
 */
record SentenceBreaks(Language language) implements Part {
    private static final Inside.Place DOCUMENT = new Inside.Place(SRXSentenceTokenizer.class, "srxDocument");
    private static final String CODE = "en_two";
    private static final String ANY = ".*";

    @Override
    public String name() {
        return "sentences-" + language.getShortCodeWithCountryAndVariant();
    }

    @Override
    public byte[] prepare() throws ReflectiveOperationException {
        SrxDocument document = (SrxDocument) DOCUMENT.get(new SRXSentenceTokenizer(language));
        List<LanguageRule> lists = document.getLanguageRuleList(CODE);
        Packing packing = new Packing().number(document.getCascade() ? 1 : 0).number(lists.size());
        for (LanguageRule list : lists) {
            packing.text(list.getName()).number(list.getRuleList().size());
            for (Rule rule : list.getRuleList()) {
                packing.number(rule.isBreak() ? 1 : 0);
                packing.text(rule.getBeforePattern()).text(rule.getAfterPattern());
            }
        }
        return packing.toBytes();
    }

    @Override
    public void use(Packed packed) {
        SrxDocument document = new SrxDocument(packed.number() == 1);
        for (int lists = packed.number(); lists > 0; lists--) {
            LanguageRule list = new LanguageRule(packed.text());
            for (int rules = packed.number(); rules > 0; rules--) {
                list.addRule(new Rule(packed.number() == 1, packed.text(), packed.text()));
            }
            document.addLanguageMap(ANY, list);
        }
        language.setSentenceTokenizer(new Splitter(document));
    }

    /** Parts sentences as {@code SrxTools.tokenize} does. */
    private record Splitter(SrxDocument document) implements SentenceTokenizer {
        @Override
        public List<String> tokenize(String text) {
            List<String> sentences = new ArrayList<>();
            new SrxTextIterator(document, CODE, text).forEachRemaining(sentences::add);
            return sentences;
        }

        @Override
        public boolean singleLineBreaksMarksPara() {
            return false;
        }

        @Override
        public void setSingleLineBreaksMarksParagraph(boolean lineBreakParagraphs) {
            if (lineBreakParagraphs) {
                throw new UnsupportedOperationException("only empty lines end paragraphs here");
            }
        }
    }
}
