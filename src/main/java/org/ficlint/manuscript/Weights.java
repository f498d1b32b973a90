package org.ficlint.manuscript;

/**
 * What each piece of evidence weighs that is not a phrase of {@code evidence.txt}, and what each step of the grammar
 * costs.
 *
 * <p>All are log odds: 0 says nothing, 1 is a nudge, 3 is twenty to one, 8 settles it. {@code SECTIONS.md} tells how
 * they were chosen.
 */
final class Weights {
    private Weights() {}

    // Labels and lines that say what they are.
    static final double NOTE_LABEL = 9;
    static final double NOTE_LABEL_WITHOUT_COLON = 5.5;
    static final double CONTENT_MARK = 8;
    static final double NOTE_IN_BRACKETS = 8;
    static final double SURE_HEADER = 6;
    static final double AMONG_HEADER_LINES = 0.1;
    static final double HEADER_CONTINUED = 3.5;
    static final double BYLINE = 5;
    static final double LEGEND_LINE = 7;
    static final double NAVIGATION = 6;
    static final double ORNAMENT = 9;
    static final double WEAK_ORNAMENT = 3;
    static final double END_MARK = 6;
    static final double SCENE_LINE = 6;
    static final double CAPITAL_SCENE_LINE = 3;
    static final double POV_LINE = 8;
    static final double NAME_AS_POV = 3;
    static final double CHAPTER_HEADING = 9;
    static final double PART_HEADING = 7;
    static final double NUMBER_HEADING = 4;
    static final double DEDICATION = 4;
    static final double SMALL_TITLE = 3;
    static final double SUBTITLE = 4;
    static final double FIRST_PERSON_STORY = 0.3;
    static final double TITLE = 2.4;
    static final double LATER_TITLE = 1.5;

    // The register of a note against that of the story.
    static final double PHRASE_AGAIN = 0.35;
    static final double SOCIAL_IN_FIRST_PERSON_STORY = 0;
    static final double TOPIC_IN_FIRST_PERSON_STORY = 0.15;
    static final double FIRST_PERSON = 2.6;
    static final double I_AMONG_OTHERS = 0.7;
    static final double SECOND_PERSON = 1.2;
    static final double PRESENT_TENSE = 1.2;
    static final double EXCLAMATION = 0.3;
    static final double EMOTICON = 3.5;
    static final double LOWER_CASE = 1.5;
    static final double LOWER_CASE_STORY = 0.3;
    static final double AT_NAME = 1.5;
    static final double WEB_ADDRESS = 2.5;
    static final double SIGNATURE = 1.8;
    static final double REGISTER_AT_MOST = 4;
    static final double UNANCHORED_AT_MOST = 7;

    static final double NOTE_WORDS = 0.5;
    static final double TO_AUDIENCE_OF_STORY = 0.4;
    static final double TALK_IN_OTHER_MEDIUM = 0.6;
    static final double TALK_IN_BRACKETS = 2.5;
    static final double WORDS_TO_JUDGE = 8;
    static final double SKIT = 4;
    static final double STORY_QUANTILE = 0.2;
    static final double USUAL_STORY = -2.5;
    static final double OWN_MANNER = 0.7;
    static final double NOTE_WORDS_AT_MOST = 3;
    static final double STORY_WORDS_AT_MOST = 2;
    static final double NOTE_WORDS_ANCHOR = 1.7;

    // A teller who speaks to an audience of her own.
    static final double SPEAKS_TO_YOU = 0.1;
    static final double SURE_TALK = 3;
    static final double TALK_OF_WRITING = 4.5;

    // What speaks for the story.
    static final double OPENS_WITH_SPEECH = 4;
    static final double HAS_SPEECH = 3;
    static final double THIRD_PERSON_PAST = 1.3;
    static final double THIRD_PERSON_PAST_AT_MOST = 4;
    static final double NARRATIVE_WITH_I = 0.05;
    static final double PAST_TENSE = 0.35;
    static final double KNOWN_NAME = 0.8;
    static final double UNEVENTFUL_WORDS = 0.007;
    static final double LETTER = 3;
    static final double LISTED = 0.6;
    static final double LABEL_ALONE = -3.8;
    static final double RECORD = 6;
    static final double SCRIPT = 2.4;
    static final double VERSE = 1.5;
    static final double PREVIEW = 6;
    static final double HAS_INLINE_NOTE = 2;
    static final double WRITTEN_BY_SOMEBODY = 5;
    static final double SHARED_LINE = 14;
    static final double STORY_BEYOND_DOUBT = 1.4;
    static final double PLAINLY_STORY = 4;
    static final double TOLD_IN_NOTE = 3;
    static final double UNLABELLED_AT_MOST = 8;
    static final double NEARLY_NOTHING = 0.4;
    static final double STORY_BIAS = 0.5;

    // Steps of the grammar.
    static final double OPEN_WITH_HEADER = 0.3;
    static final double OPEN_WITH_NOTE = 1;
    static final double NOTE_WITHOUT_BEGINNING = 2;
    static final double NOTE_WITHOUT_ANCHOR = 1;
    static final double BEGINS_NOTE = 1;
    static final double NOTE_OR_HEADER = 0.8;
    static final double OUT_OF_ORDER = 3;
    static final double VIEW_WITHOUT_BREAK = 0.5;
    static final double LEAVE_ASIDE = 0.5;
    static final double NEXT_CHAPTER = 1.5;
    static final double NOTE_AFTER_HEADING = 1.6;
    static final double NOTE_AFTER_FRONT_BREAK = 1.2;
    static final double NOTE_TO_FRONT_BREAK = -2;
    static final double NOTE_TO_STORY = 2;
    static final double NOTE_TO_STORY_OVER_GAP = -1;
    static final double STORY_TO_END_NOTE = 3.5;
    static final double STORY_TO_END_NOTE_OVER_GAP = 1;
    static final double BREAK_TO_END_NOTE = 0.55;
    static final double BREAK_TO_TAIL = -0.5;
    static final double GAP_TO_TAIL = 0.3;
    static final double ASIDE = 4;
    static final double NOTE_ONLY = 1;

    // Sizes.
    static final int WORDS_OF_TAIL = 80;
    static final int LONGEST_LINE = 160;
    static final int LONGEST_INLINE_NOTE = 3000;
    static final int WORDS_OF_FULL_WEIGHT = 70;
    static final double PLAINLY_NOTE = 6;
    static final double LARGEST_SHARE = 0.5;
    static final int LONGEST_ANNOUNCEMENT = 1500;
}
