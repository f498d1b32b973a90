package org.ficlint.manuscript;

import java.util.List;
import java.util.regex.Pattern;

/** Adds what letters, diaries and mails in the story show: who writes there to whom, and what stands under a signature. */
final class Letters {
    private static final Pattern SALUTATION = Pattern.compile(
            "(?i)\\W{0,3}((my )?(dear|dearest|darling|beloved|to)\\b.{1,50}[,:]|to whom it may concern.{0,3})\\W{0,3}");
    private static final Pattern AUDIENCE = Pattern.compile(
            "(?i)\\b(readers?|reviewers?|everyone|everybody|all|guys|fans|followers)\\b(?! of (the|our|your|this) (?!(story|fic|chapter)\\b))");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "(?i)\\W{0,3}(yours|your|love|with love|all my love|ever|sincerely|regards|affectionately|kisses|best|respectfully|faithfully)\\b.{0,40}");
    private static final Pattern KIN = Pattern.compile(
            "(?i)\\W{0,3}(yours?|ever your|always your)( \\p{L}+)?,? (brother|sister|son|daughter|mother|father|mum|mom|dad|friend|cousin|aunt|uncle|husband|wife|nan|gran|grand\\p{L}+|servant)\\b.{0,20}");
    private static final Pattern POST_SCRIPT = Pattern.compile("(?i)\\W{0,3}(p\\.? ?)+s\\b.*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("(?i)\\W{0,3}(to|from|cc|sent):\\s");
    private static final int LONGEST_SIGN_OFF = 5;
    private static final int BLOCKS_AFTER_SIGN_OFF = 3;
    private static final int MOST_BLOCKS = 14;

    private final List<Passage> passages;
    private final List<Evidence> all;

    private Letters(List<Passage> passages, List<Evidence> all) {
        this.passages = passages;
        this.all = all;
    }

    /** Adds to the evidence of each passage. */
    static void weigh(List<Passage> passages, List<Evidence> evidence) {
        Letters letters = new Letters(passages, evidence);
        letters.letters();
        letters.postScripts();
    }

    /** Inside a letter or diary, talk to a reader is story. */
    private void letters() {
        int left = 0;
        boolean mail = passages.stream().noneMatch(p -> HeaderLines.label(p) >= Weights.SURE_HEADER);
        for (Passage passage : passages) {
            Evidence evidence = all.get(passage.index());
            if (isSalutation(passage) || (mail && isMailHead(passage))) {
                left = MOST_BLOCKS;
            } else if (ends(evidence)) {
                left = 0;
            }
            if (left-- > 0) {
                evidence.add(Role.STORY, Weights.LETTER, "letter");
            }
            boolean signed = passage.isLine()
                    && passage.words().size() <= LONGEST_SIGN_OFF
                    && SIGN_OFF.matcher(passage.text()).matches();
            left = signed ? Math.min(left, BLOCKS_AFTER_SIGN_OFF) : left;
        }
    }

    /** The head of a mail that somebody in the story writes: two of its labels, one under the other. */
    private boolean isMailHead(Passage passage) {
        return passage.index() > 0
                && passage.gap() == 0
                && MAIL.matcher(passage.text()).lookingAt()
                && MAIL.matcher(passages.get(passage.index() - 1).text()).lookingAt();
    }

    private static boolean isSalutation(Passage passage) {
        return passage.isLine()
                && passage.words().size() <= 8
                && SALUTATION.matcher(passage.text()).matches()
                && !AUDIENCE.matcher(passage.text()).find();
    }

    private static boolean ends(Evidence evidence) {
        return evidence.has(Role.SCENE_BREAK)
                || evidence.of(Role.HEADING) >= Weights.NUMBER_HEADING
                || evidence.of(Role.AUTHOR_NOTE) >= Weights.NOTE_LABEL;
    }

    /** What somebody in the story adds under the letter that she has signed is hers. */
    private void postScripts() {
        int signed = -1;
        for (Passage passage : passages) {
            int i = passage.index();
            Evidence evidence = all.get(i);
            boolean after = signed >= 0 && i - signed <= 2;
            if (after && POST_SCRIPT.matcher(passage.text()).matches()) {
                evidence.add(Role.AUTHOR_NOTE, -evidence.of(Role.AUTHOR_NOTE), "under a letter")
                        .add(Role.STORY, Weights.LETTER, "under a letter");
                signed = i;
            } else if (isSigned(passage)) {
                signed = i;
            }
            if (passage.isLine() && KIN.matcher(passage.text()).matches()) {
                passages.subList(Math.max(0, i - 2), Math.min(passages.size(), i + 2))
                        .forEach(p -> all.get(p.index()).add(Role.STORY, Weights.LETTER, "letter"));
            }
        }
    }

    /** Whether it signs what is no note, as far as the blocks before it tell. */
    private boolean isSigned(Passage passage) {
        boolean signOff = passage.isLine()
                && passage.words().size() <= LONGEST_SIGN_OFF
                && SIGN_OFF.matcher(passage.text()).matches();
        double note = 0;
        for (int i = Math.max(0, passage.index() - 3); signOff && i < passage.index(); i++) {
            note += all.get(i).of(Role.AUTHOR_NOTE) - all.get(i).of(Role.STORY);
        }
        return signOff && note <= 2;
    }
}
