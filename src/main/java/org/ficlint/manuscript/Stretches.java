package org.ficlint.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds what is told only by several blocks together: letters, records, scripts, previews, brackets over blocks. */
final class Stretches {
    private static final Pattern RECORD_LINE = Pattern.compile("\\W{0,3}[\\p{Lu}\\d][\\p{L}\\d'’./# -]{1,30}:\\s");
    private static final Pattern SPEAKER = Pattern.compile(
            "(?:[\\[(]?\\d{1,2}:\\d\\d(?: ?[ap]m)?[\\])]? ?)?[*_<\\[]{0,3}\\p{L}[\\p{L}\\p{N} ._'’-]{0,24}[>\\]]?[*_]{0,3}:[*_]{0,3} |[QA]\\. (?=\\S)");
    private static final Pattern STAGED = Pattern.compile("([*_]{1,2}(?![*_\\s])|[\\[(<]).{3,120}([*_]{1,2}|[\\])>])");
    private static final Pattern AUTHOR_SPEAKS =
            Pattern.compile("(?i)[*_<\\[]{0,3}(me|author|authoress)[>\\]]?[*_]{0,3}:");
    private static final Pattern FILE = Pattern.compile(
            "\\W{0,4}(?:(?i:case|police|patient|personnel|incident|field|lab|medical|mission)\\s+)?(?i:file|report|log|memo|memorandum|dossier|transcript|record|notes)\\b(?=[^\\p{Ll}]*$|.{0,3}\\d|\\s+(?i:no|number|of)\\b)");
    private static final Pattern PREVIEW = Pattern.compile(
            "(?i)\\P{L}{0,6}(.{0,20}\\b(preview|sneak peek|teaser|excerpt|snippet)\\b|next (time|chapter)|in the next chapter)");
    private static final Pattern NUMBERED = Pattern.compile("\\W?\\d{1,2}[.)] \\S");
    private static final int MOST_BLOCKS = 14;
    private static final int SHORTEST_SCRIPT = 4;
    private static final int LONGEST_VERSE = 60;

    private final List<Passage> passages;
    private final List<Evidence> all;
    private final Body body;

    private Stretches(List<Passage> passages, List<Evidence> all, Body body) {
        this.passages = passages;
        this.all = all;
        this.body = body;
    }

    /** Adds to the evidence of each passage. */
    static void weigh(List<Passage> passages, List<Evidence> evidence, Body body) {
        Stretches stretches = new Stretches(passages, evidence, body);
        Letters.weigh(passages, evidence);
        stretches.signs();
        stretches.loneLabels();
        stretches.records();
        stretches.lists();
        stretches.verses();
        stretches.mailHead();
        stretches.scripts();
        stretches.previews();
        stretches.brackets();
    }

    /** Lines in capitals under a word of warning, once the story has begun, are what somebody has put up there. */
    private void signs() {
        boolean begun = false;
        for (Passage passage : passages) {
            Evidence evidence = all.get(passage.index());
            boolean capitals = passage.isLine()
                    && passage.words().size() >= 2
                    && passage.text().equals(passage.text().toUpperCase(Locale.ROOT));
            if (begun && capitals && PostedSigns.warns(passage.text())) {
                evidence.add(Role.AUTHOR_NOTE, -evidence.of(Role.AUTHOR_NOTE), "sign in the story")
                        .add(Role.HEADER, -Weights.RECORD, "sign in the story")
                        .add(Role.STORY, Weights.LETTER, "sign in the story");
            } else if (!capitals) {
                begun = evidence.of(Role.STORY) > evidence.of(Role.AUTHOR_NOTE) + 1 && !evidence.has(Role.HEADER);
            }
        }
    }

    /** A label that other texts have as well ("Note:", "Date:") makes no header by itself. */
    private void loneLabels() {
        for (Passage passage : passages) {
            double label = HeaderLines.label(passage);
            if (label > 0 && label < Weights.SURE_HEADER && !hasCompany(passage.index())) {
                all.get(passage.index()).add(Role.HEADER, Weights.LABEL_ALONE, "alone");
            }
        }
    }

    private boolean hasCompany(int index) {
        for (int i = Math.max(0, index - 2); i <= Math.min(passages.size() - 1, index + 2); i++) {
            if (i != index && all.get(i).has(Role.HEADER)) {
                return true;
            }
        }
        return false;
    }

    /** Numbered lines one after another are a list, no headings. */
    private void lists() {
        for (int i = 0; i + 1 < passages.size(); i++) {
            boolean here = NUMBERED.matcher(passages.get(i).text()).lookingAt();
            if (here && NUMBERED.matcher(passages.get(i + 1).text()).lookingAt()) {
                listed(i);
                listed(i + 1);
            }
        }
    }

    /** Short lines right under one another, in a text whose blocks stand apart, are verse, if none has a label. */
    private void verses() {
        int from = 0;
        for (int i = 1; i <= passages.size(); i++) {
            if (i == passages.size() || passages.get(i).gap() > 0) {
                List<Passage> lines = passages.subList(from, i);
                if (lines.size() >= SHORTEST_SCRIPT
                        && body.usualGap() > 0
                        && lines.stream().allMatch(this::isVerse)) {
                    lines.forEach(line -> all.get(line.index()).add(Role.STORY, Weights.VERSE, "verse"));
                }
                from = i;
            }
        }
    }

    private boolean isVerse(Passage line) {
        Evidence evidence = all.get(line.index());
        return line.text().length() <= LONGEST_VERSE
                && !evidence.labelled()
                && !evidence.has(Role.HEADER)
                && !evidence.has(Role.SCENE_BREAK)
                && !line.text().contains(" - ")
                && !line.text().contains("=")
                && Character.isLetter(line.text().codePointAt(0));
    }

    private void listed(int i) {
        Evidence evidence = all.get(i);
        if (evidence.of(Role.HEADING) > 0 && evidence.of(Role.HEADING) <= Weights.NUMBER_HEADING) {
            evidence.add(Role.HEADING, -2 * Weights.NUMBER_HEADING, "in a list");
        }
        evidence.atLeast(Role.AUTHOR_NOTE, Weights.LISTED, "in a list");
    }

    /** Lines of labels that no header block has are a record in the story: a case file, a memo. */
    private void records() {
        int from = 0;
        for (int i = 1; i <= passages.size(); i++) {
            if (i == passages.size() || passages.get(i).gap() > 0) {
                record(passages.subList(from, i));
                from = i;
            }
        }
    }

    private void record(List<Passage> lines) {
        boolean author =
                lines.stream().anyMatch(p -> AUTHOR_SPEAKS.matcher(p.text()).lookingAt());
        if (lines.size() < 3 || author || isTalk(lines)) {
            return;
        }
        int first = lines.get(0).index();
        boolean file = FILE.matcher(lines.get(0).text()).lookingAt()
                || (first > 0 && FILE.matcher(passages.get(first - 1).text()).lookingAt())
                || isAmidStory(lines.get(0));
        double strongest = 0;
        int unknown = 0;
        int weak = 0;
        for (Passage passage : lines) {
            double label = HeaderLines.label(passage);
            strongest = Math.max(strongest, label);
            weak += label > 0 ? 1 : 0;
            unknown += label == 0 && RECORD_LINE.matcher(passage.text()).lookingAt() ? 1 : 0;
        }
        boolean record = strongest < Weights.SURE_HEADER
                && unknown > 0
                && unknown >= weak
                && unknown + weak >= 3
                && (unknown + weak) * 2 >= lines.size();
        boolean labelled = unknown + weak >= 3 && (unknown + weak) * 10 >= lines.size() * 7;
        if (record || (file && labelled)) {
            lines.forEach(p -> recorded(all.get(p.index())));
        }
    }

    private static void recorded(Evidence evidence) {
        if (evidence.of(Role.AUTHOR_NOTE) < Weights.NOTE_LABEL) {
            evidence.add(Role.AUTHOR_NOTE, -evidence.of(Role.AUTHOR_NOTE), "record in the story");
        }
        evidence.add(Role.STORY, Weights.RECORD, "record in the story");
    }

    /** Whether one label stands before two of {@code lines}: somebody who speaks. */
    private static boolean isTalk(List<Passage> lines) {
        Set<String> speakers = new HashSet<>();
        return lines.stream()
                .map(p -> SPEAKER.matcher(p.text()))
                .filter(Matcher::lookingAt)
                .anyMatch(speaker -> !speakers.add(speaker.group()));
    }

    /** Whether plain story stands right before {@code passage}: no header stands there. */
    private boolean isAmidStory(Passage passage) {
        return passage.index() > 0 && passages.get(passage.index() - 1).spoken().any();
    }

    /** Lines of labels right above a header block, such as the head of a mail, belong to it. */
    private void mailHead() {
        int i = 0;
        while (i < Math.min(MOST_BLOCKS, passages.size())
                && HeaderLines.label(passages.get(i)) < Weights.SURE_HEADER
                && RECORD_LINE.matcher(passages.get(i).text()).lookingAt()) {
            i++;
        }
        boolean block = i > 0
                && i + 1 < passages.size()
                && HeaderLines.label(passages.get(i)) > 0
                && HeaderLines.label(passages.get(i + 1)) > 0;
        boolean sure =
                passages.stream().limit(MOST_BLOCKS + i).anyMatch(p -> HeaderLines.label(p) >= Weights.SURE_HEADER);
        for (int k = 0; k < i && sure && (block || HeaderLines.label(passages.get(i - 1)) > 0); k++) {
            all.get(k).atLeast(Role.HEADER, Weights.HEADER_CONTINUED, "head of a mail");
        }
    }

    /** Where much of a text is a chat or a script, a line of it is story; unless the author has a part in it. */
    private void scripts() {
        List<Passage> spoken = passages.stream()
                .filter(p -> SPEAKER.matcher(p.text()).lookingAt())
                .toList();
        long lines = spoken.stream().filter(p -> HeaderLines.label(p) == 0).count();
        long author = spoken.stream()
                .filter(p -> AUTHOR_SPEAKS.matcher(p.text()).lookingAt())
                .count();
        if (author >= 2) {
            skit(spoken);
        } else if (lines >= SHORTEST_SCRIPT && lines * 100 >= passages.size() * 45L) {
            spoken.forEach(this::scripted);
            spoken.forEach(this::staged);
        }
    }

    /** Marked lines right beside one of a script, "*Clint joined the chat*", belong to it. */
    private void staged(Passage line) {
        for (int i : new int[] {line.index() - 1, line.index() + 1}) {
            if (i >= 0
                    && i < passages.size()
                    && STAGED.matcher(passages.get(i).text()).matches()) {
                all.get(i)
                        .add(Role.STORY, Weights.SCRIPT, "line of a script")
                        .add(Role.HEADING, -Weights.RECORD, "line of a script")
                        .add(Role.HEADER, -Weights.RECORD, "line of a script");
            }
        }
    }

    private void scripted(Passage line) {
        if (HeaderLines.label(line) == 0) {
            all.get(line.index())
                    .add(Role.STORY, Weights.SCRIPT, "line of a script")
                    .add(Role.HEADER, -Weights.RECORD, "line of a script");
        }
    }

    /** A script in which the author has a part is talk between author and characters. */
    private void skit(List<Passage> lines) {
        for (Passage line : lines) {
            double weight = Weights.SKIT * (1 - Math.min(1, 2 * body.tally().firstShare()));
            Evidence evidence = all.get(line.index());
            if (weight > 0 && HeaderLines.label(line) < Weights.SURE_HEADER) {
                evidence.add(Role.AUTHOR_NOTE, weight + Math.max(0, evidence.of(Role.HEADER)), "skit")
                        .setAnchored();
            }
        }
    }

    /** What stands under the label of a preview goes with it. */
    private void previews() {
        int left = 0;
        for (Passage passage : passages) {
            Evidence evidence = all.get(passage.index());
            if (evidence.labelled() && PREVIEW.matcher(passage.text()).lookingAt()) {
                left = MOST_BLOCKS;
            } else if (evidence.has(Role.SCENE_BREAK) || evidence.has(Role.HEADING)) {
                left = 0;
            } else if (left-- > 0) {
                evidence.add(Role.AUTHOR_NOTE, Weights.PREVIEW, "preview");
            }
        }
    }

    /** A note's bracket that is closed some blocks later holds all between. */
    private void brackets() {
        for (Passage passage : passages) {
            if (all.get(passage.index()).labelled()) {
                int last = InlineNotes.lastBlockOfBracket(passages, passage.index());
                for (int i = passage.index() + 1; i <= last; i++) {
                    all.get(i)
                            .add(Role.AUTHOR_NOTE, Weights.NOTE_IN_BRACKETS, "inside a note's brackets")
                            .setSurelyLabelled();
                }
            }
        }
    }
}
