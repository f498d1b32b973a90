package org.ficlint.rule.context;

import java.util.List;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Rule;

/** The rules that are classes, each with its page of the catalogue. */
public final class ContextRules {
    private ContextRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> of(Catalogue catalogue) {
        return List.of(
                new TagComma(catalogue.card("tag-comma")),
                new TagCapital(catalogue.card("tag-capital")),
                new TagQuestion(catalogue.card("tag-question")),
                new SpeechMark(catalogue.card("speech-mark")),
                new SplitSpeech(catalogue.card("split-speech")),
                new SentenceCapital(catalogue.card("sentence-capital")),
                new ActionAsTag(catalogue.card("action-as-tag")),
                new VocativeComma(catalogue.card("vocative-comma")),
                new CanonName(catalogue.card("canon-name")),
                new DialectSpelling(catalogue.card("dialect-spelling")),
                new NameDrift(catalogue.card("name-drift")),
                new CompoundNoun(catalogue.card("compound-noun")),
                new FrontedClause(catalogue.card("fronted-clause")),
                new TenseDrift(catalogue.card("tense-drift")),
                new TenseSlip(catalogue.card("tense-slip")),
                new PastSlip(catalogue.card("past-slip")),
                new TenseReport(catalogue.card("tense-report")),
                new SubjectAgreement(catalogue.card("subject-agreement")),
                new InterjectionComma(catalogue.card("interjection-comma")),
                new CommentComma(catalogue.card("comment-comma")),
                new TagQuestionComma(catalogue.card("tag-question-comma")),
                new ParticipleComma(catalogue.card("participle-comma")),
                new ContrastComma(catalogue.card("contrast-comma")),
                new MainClauseComma(catalogue.card("main-clause-comma")),
                new LeadComma(catalogue.card("lead-comma")),
                new CommaSplice(catalogue.card("comma-splice")),
                new QuoteDirection(catalogue.card("quote-direction")),
                new MissingQuote(catalogue.card("missing-quote")),
                new LeadCapital(catalogue.card("lead-capital")),
                MixedMarks.quotes(catalogue.card("mixed-quotes")),
                MixedMarks.ellipses(catalogue.card("mixed-ellipses")),
                MixedMarks.dashes(catalogue.card("mixed-dashes")),
                new HyphenDrift(catalogue.card("hyphen-drift")),
                MixedLines.breaks(catalogue.card("mixed-breaks")),
                MixedLines.views(catalogue.card("mixed-views")),
                new ColourDrift(catalogue.card("colour-drift")),
                new TwoSpeakers(catalogue.card("two-speakers")),
                new PointOfView(catalogue.card("point-of-view")),
                new SaidBookism(catalogue.card("said-bookism")),
                new Echo(catalogue.card("echo")),
                new SentenceOpenings(catalogue.card("sentence-openings")));
    }
}
