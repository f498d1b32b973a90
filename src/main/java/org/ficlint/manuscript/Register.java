package org.ficlint.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Words.Word;

/** Weighs how a block is told, and in what tone, against how the story is told. */
final class Register {
    private static final Pattern EMOTICON = Pattern.compile(
            "(?<![\\w:])[:;=8xX]['’]?-?[)D(Pp3/|*>]+(?!\\w)|<3+|\\^[_.-]?\\^|[Tt]_[Tt]|[oO]_[oO]|>[_.]<|-[_.]-|\\bXD+\\b|\\bxD+\\b|¯\\\\_|;_;|uwu|\\bOwO\\b|:-?\\]|\\(:");
    private static final Pattern EMOJI = Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\x{2764}\\x{2665}\\x{263A}]");
    private static final Pattern AT_NAME = Pattern.compile("(?<!\\w)@[\\w-]{2,}");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://|www\\.|\\w\\.(com|net|org|tumblr|livejournal)\\b");
    private static final Pattern ACT = Pattern.compile(
            "(?<!\\w)\\*(hugs?|throws?|hides?|dodges?|runs?|waves?|sobs?|cries|bows?|grins?|cough|coughs?|ahem|sighs?|winks?|hands?|gives?|sweatdrops?|dances?|ducks?|glomps?|passes|laughs?|cackles?|evil|giggles?|smiles?|blushes|shrugs?|squeals?|yawns?|facepalms?|headdesk)\\b[^*]{0,40}\\*");
    /** One of these is in every web address that counts. */
    private static final List<String> ADDRESS_SIGNS =
            List.of("://", "www.", ".com", ".net", ".org", ".tumblr", ".livejournal");

    private static final int HEAD = 1200;

    private Register() {}

    /** Adds what the person, tense and tone of {@code passage} say for a note. */
    static void tell(Passage passage, Body body, Evidence evidence) {
        person(passage.tally(), body.tally(), evidence);
        tone(passage, body, evidence);
    }

    /** Adds what speech, narrative and names in {@code passage} say for the story; talk of writing makes names weigh less. */
    static void narrate(Passage passage, Body body, Evidence evidence) {
        story(passage, passage.tally(), body, evidence);
    }

    private static void person(Tally tally, Tally body, Evidence evidence) {
        if (tally.first() > 0) {
            double contrast = 1 - Math.min(1, 2.5 * body.firstShare());
            double alone = tally.first() >= tally.third() ? 1 : Weights.I_AMONG_OTHERS;
            evidence.add(Role.AUTHOR_NOTE, Weights.FIRST_PERSON * alone * contrast, "says I where the story doesn't");
        }
        if (tally.second() > 0 && tally.third() == 0) {
            double contrast = 1 - Math.min(1, 4 * body.secondShare());
            evidence.add(Role.AUTHOR_NOTE, Weights.SECOND_PERSON * contrast, "speaks to you");
        }
        if (tally.present() > 0 && tally.present() >= tally.past()) {
            double contrast = 1 - Math.min(1, 2.5 * body.presentShare());
            evidence.add(Role.AUTHOR_NOTE, Weights.PRESENT_TENSE * contrast, "present tense where the story has past");
        }
    }

    private static void tone(Passage passage, Body body, Evidence evidence) {
        String text = passage.text().length() > HEAD ? passage.text().substring(0, HEAD) : passage.text();
        if (passage.spoken().any()) {
            return;
        }
        int marks = Math.min(4, (int) text.chars().filter(c -> c == '!').count());
        evidence.add(Role.AUTHOR_NOTE, marks * Weights.EXCLAMATION, "exclaims");
        boolean careless =
                !passage.indented() && isLowerCase(passage.text()) && body.lowerCase() < Weights.LOWER_CASE_STORY;
        evidence.add(Role.AUTHOR_NOTE, careless ? Weights.LOWER_CASE : 0, "typed without capitals");
        boolean face = hasFace(text);
        boolean named = text.indexOf('@') >= 0 && AT_NAME.matcher(text).find();
        boolean linked = ADDRESS_SIGNS.stream().anyMatch(text::contains)
                && ADDRESS.matcher(text).find();
        boolean user = named || linked;
        if (face || user) {
            evidence.setAnchored();
        }
        evidence.add(Role.AUTHOR_NOTE, face ? Weights.EMOTICON : 0, "emoticon");
        evidence.add(Role.AUTHOR_NOTE, named ? Weights.AT_NAME : 0, "names users");
        evidence.add(Role.AUTHOR_NOTE, linked ? Weights.WEB_ADDRESS : 0, "web address");
    }

    /** Whether {@code text} begins with a small letter, and not as the rest of something. */
    static boolean isLowerCase(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    /** Most prose has none of the characters that faces are made of, so the expressions are seldom tried. */
    private static boolean hasFace(String text) {
        boolean faceLike = false;
        boolean picture = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            faceLike |= switch (c) {
                case 'x', 'X', '8' -> i == 0 || !Character.isLetter(text.charAt(i - 1));
                case 'u' -> text.startsWith("uwu", i);
                case 'O' -> text.startsWith("OwO", i);
                case '-' -> text.startsWith("-.-", i);
                case ':', ';', '=', '<', '>', '^', '_' -> true;
                default -> false;
            };
            picture |= c >= '\u2600' && (c <= '\u27BF' || Character.isSurrogate(c));
        }
        return (faceLike && EMOTICON.matcher(text).find())
                || (picture && EMOJI.matcher(text).find())
                || (text.indexOf('*') >= 0 && ACT.matcher(text).find());
    }

    private static void story(Passage passage, Tally tally, Body body, Evidence evidence) {
        if (passage.spoken().first()) {
            evidence.add(Role.STORY, Weights.OPENS_WITH_SPEECH, "opens with speech");
        } else if (passage.spoken().any()) {
            evidence.add(Role.STORY, Weights.HAS_SPEECH, "speech");
        }
        if (!InlineNotes.in(passage.text()).isEmpty()
                && NoteLabels.at(passage, false).isEmpty()) {
            evidence.add(Role.STORY, Weights.HAS_INLINE_NOTE, "a note within");
        }
        int told = Math.min(tally.third(), tally.past());
        double narrative = told > 0 ? Weights.THIRD_PERSON_PAST * (told + 0.5) : 0;
        if (tally.first() == 0 || body.tally().firstShare() > 0.4) {
            narrative += Weights.PAST_TENSE * tally.past();
        }
        if (tally.first() > 0) {
            narrative *=
                    Math.min(1, Weights.NARRATIVE_WITH_I + 2.5 * body.tally().firstShare());
        }
        evidence.add(Role.STORY, Math.min(Weights.THIRD_PERSON_PAST_AT_MOST, narrative), "narrates");
        long names = passage.words().stream()
                .filter(w -> !w.spoken() && w.capital() && body.names().contains(w.text()))
                .map(Word::text)
                .distinct()
                .count();
        evidence.add(
                Role.STORY,
                Math.min(2, names) * (evidence.anchored() ? Weights.KNOWN_NAME / 2 : Weights.KNOWN_NAME),
                "names a character");
        evidence.add(Role.STORY, Math.min(1.5, tally.words() * Weights.UNEVENTFUL_WORDS), "long");
    }

    /** Whether all of {@code words} are one person's short signature: "xoxo Pinwheel", "~ Tom". */
    static boolean isSignature(Passage passage) {
        List<Word> words = passage.words();
        return !words.isEmpty()
                && words.size() <= 5
                && !passage.spoken().any()
                && !passage.text().matches("(?s).*[.?\"”]$");
    }
}
