package org.ficlint.manuscript;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds what a block's neighbours make of it: a title above a byline, the folded value of a header line. */
final class Neighbours {
    private static final Pattern WRITES = Pattern.compile(
            "\\b(typed|typing|types|type)\\b[^.!?]{0,60}[.!?:,—-]?\\s*$|\\b(wrote|writes|read|reads|said|posted|scrolled|appeared|screen)\\b[^.!?]{0,60}[:,—]\\s*$");
    private static final Pattern ITALIC = Pattern.compile("([*_])(?![*_]).*(?<![*_])\\1", Pattern.DOTALL);
    private static final Pattern ITALIC_WRITTEN = Pattern.compile(
            "^([*_])(?![*_])[^*_]{1,300}\\1,?\\s(\\p{L}+\\s){1,2}(typed|wrote|writes|types|reads|read|said|added|finished)\\b");
    /** "A/N: no, she didn't, said the box in the corner." */
    private static final Pattern LABEL_SAID = Pattern.compile(
            "[^.!?:]{1,30}:[^.!?\"“]{1,120}, (said|says|added|whispered|replied) (the|a|my|his|her|\\p{Lu})");

    private static final Pattern NAME_ALONE = Pattern.compile(
            "[~–—-]{0,2} ?\\p{Lu}[\\p{L}\\d_]{2,20}( (&|and) \\p{Lu}[\\p{L}\\d_]{2,20})?( again| out| xx?)?[.!]?");
    private static final Pattern TYPING =
            Pattern.compile("(?i)\\b(typ(?:ed|es|ing)|backspac\\w+|deleted?|deletes|cursor|keyboard|keys|laptop)\\b");
    /** "For Ines, who knows why." */
    private static final Pattern DEDICATION = Pattern.compile(
            "(?s)[*_(]{0,2}(For|To) [\\p{L}\\d_]+( \\p{Lu}[\\p{L}\\d_]+)?,? ((who|because|as always)\\b[^.!?\"“]{1,120}|on (her|his|their) birthday\\b[^.!?]{0,120})[.!]?\\W{0,3}|For (everyone|everybody|all of you|the \\p{L}+ anon|the anon) (on|in|at|from|who|and)\\b[^!?\"“]{1,160}");

    private static final Pattern KEY_HEAD =
            Pattern.compile("(?i)\\W{0,3}(key|legend|notation|notations|symbols)( to [^:]{1,30})?\\W{0,3}");
    private static final Pattern NAMES_NOTE = Pattern.compile(
            "(?i)\\b(author[’']?s? notes?|a/n|notes?|post|comments?|chapter|fic|fanfic|blog|update|page|screen|it said)\\b");
    private static final Pattern PART_OF =
            Pattern.compile("(?i)[^.!?]{2,80}\\b(part|chapter|chap|ch\\.?) ?\\d{1,3}( ?(/|of) ?[\\d?]{1,3})?\\W{0,3}");
    private static final Pattern IN_WHICH =
            Pattern.compile("(?i)\\W{0,2}(in which|wherein) [^.!?]{4,120}[.!]?\\W{0,2}");
    private static final Pattern LABELLED = Pattern.compile("[\\p{Lu}][\\p{L}' -]{1,20}:\\s");
    private static final Pattern FINISHED = Pattern.compile("[.!?:)\"”]$");
    private static final int WRITING = 120;
    private static final int FULL_LINE = 50;
    private static final int SHORT_VALUE = 6;
    private static final int BYLINE_BLOCKS = 3;
    private static final int FRONT_BLOCKS = 4;

    private final List<Passage> passages;
    private final List<Evidence> all;
    private final Body body;

    private Neighbours(List<Passage> passages, List<Evidence> all, Body body) {
        this.passages = passages;
        this.all = all;
        this.body = body;
    }

    /** Adds to the evidence of each passage. */
    static void weigh(List<Passage> passages, List<Evidence> evidence, Body body) {
        Neighbours neighbours = new Neighbours(passages, evidence, body);
        for (Passage passage : passages) {
            neighbours.weigh(passage);
        }
    }

    private void weigh(Passage passage) {
        int i = passage.index();
        Passage before = i > 0 ? passages.get(i - 1) : null;
        Passage after = i + 1 < passages.size() ? passages.get(i + 1) : null;
        legend(passage, before, after);
        quoted(passage);
        if (before != null) {
            written(passage, before);
            continuation(passage, before);
        }
        title(passage, before, after);
        boolean opens = before == null || (i < FRONT_BLOCKS && isFrontMatter(all.get(i - 1)));
        if (opens && DEDICATION.matcher(passage.text()).matches()) {
            all.get(i).add(Role.AUTHOR_NOTE, Weights.DEDICATION, "dedicated").setAnchored();
        }
        bareName(passage, before);
        boolean last = i >= passages.size() - 2 && Register.isSignature(passage);
        if (last || (before != null && isNote(all.get(before.index())) && isNamed(passage))) {
            all.get(i).add(Role.AUTHOR_NOTE, Weights.SIGNATURE, "signature");
        }
    }

    private void legend(Passage passage, @Nullable Passage before, @Nullable Passage after) {
        boolean head = KEY_HEAD.matcher(passage.text()).matches() && isLegend(after);
        if (head || (isLegend(passage) && (isLegend(before) || isLegend(after)))) {
            all.get(passage.index())
                    .atLeast(Role.HEADER, Weights.LEGEND_LINE, "key to notation")
                    .add(Role.AUTHOR_NOTE, Weights.LEGEND_LINE - 1, "key to notation");
        }
    }

    private static boolean isLegend(@Nullable Passage passage) {
        return passage != null && HeaderLines.isLegend(passage);
    }

    /** A label in italics that somebody is said to write opens no note. */
    private void quoted(Passage passage) {
        Evidence evidence = all.get(passage.index());
        boolean said = ITALIC_WRITTEN.matcher(passage.text()).find()
                || LABEL_SAID.matcher(passage.text()).lookingAt();
        if (evidence.labelled() && said) {
            written(evidence);
        }
    }

    /** A label that somebody in the block before is typing opens no note. */
    private void written(Passage passage, Passage before) {
        Evidence evidence = all.get(passage.index());
        if (evidence.labelled() && NoteLabels.at(before, false).isEmpty()) {
            String text = before.text();
            String end = text.substring(Math.max(0, text.length() - WRITING));
            boolean italic = ITALIC.matcher(passage.text()).matches()
                    && (NAMES_NOTE.matcher(end).find() || isWrittenNear(passage));
            if (italic || WRITES.matcher(end).find()) {
                written(evidence);
            }
        }
    }

    /** Whether somebody types or deletes in the two blocks before, or is said to write in the two after. */
    private boolean isWrittenNear(Passage passage) {
        int i = passage.index();
        return passages.subList(Math.max(0, i - 2), i).stream()
                        .anyMatch(p -> TYPING.matcher(p.text()).find())
                || passages.subList(i + 1, Math.min(passages.size(), i + 3)).stream()
                        .anyMatch(p -> ITALIC_WRITTEN.matcher(p.text()).find());
    }

    private static void written(Evidence evidence) {
        evidence.add(Role.AUTHOR_NOTE, -evidence.of(Role.AUTHOR_NOTE), "written")
                .add(Role.STORY, Weights.WRITTEN_BY_SOMEBODY, "somebody in the story writes it");
    }

    private void continuation(Passage passage, Passage before) {
        Evidence evidence = all.get(passage.index());
        if (!all.get(before.index()).has(Role.HEADER) || evidence.has(Role.SCENE_BREAK)) {
            return;
        }
        boolean adjacent = passage.gap() == 0;
        boolean shortLine = passage.isLine()
                && passage.words().size() <= SHORT_VALUE
                && !Line.of(passage).endsSentence();
        if (HeaderLines.label(passage) > 0) {
            double score = adjacent ? evidence.of(Role.AUTHOR_NOTE) + 1 : 0;
            evidence.atLeast(Role.HEADER, score, "header label");
        } else if (HeaderLines.isOpen(before)) {
            openLabel(evidence, before);
        } else if (adjacent && LABELLED.matcher(passage.text()).lookingAt()) {
            evidence.atLeast(Role.HEADER, Weights.HEADER_CONTINUED, "among header lines");
        } else if (adjacent && (passage.indented() || isCutOff(before, passage))) {
            evidence.atLeast(Role.HEADER, Weights.HEADER_CONTINUED, "goes on with the header");
        } else if (shortLine) {
            evidence.atLeast(Role.HEADER, Weights.AMONG_HEADER_LINES, "among header lines");
        }
    }

    private static void openLabel(Evidence evidence, Passage before) {
        String label = before.words().get(before.words().size() - 1).text();
        if ("text".equals(label)) {
            evidence.add(Role.STORY, Weights.HEADER_CONTINUED, "after the header");
        } else if (label.startsWith("note")) {
            evidence.add(Role.AUTHOR_NOTE, Weights.HEADER_CONTINUED, "under the label");
        } else {
            evidence.atLeast(Role.HEADER, Weights.HEADER_CONTINUED, "value of the label above");
        }
    }

    private static boolean isCutOff(Passage before, Passage passage) {
        boolean finished = FINISHED.matcher(before.text()).find();
        return Character.isLowerCase(passage.text().codePointAt(0))
                || (!finished && before.text().length() > FULL_LINE);
    }

    private void title(Passage passage, @Nullable Passage before, @Nullable Passage after) {
        Evidence evidence = all.get(passage.index());
        boolean front = passage.index() < FRONT_BLOCKS && (before == null || isFrontMatter(all.get(before.index())));
        boolean under = before != null && all.get(before.index()).has(Role.HEADING);
        if ((front || under) && IN_WHICH.matcher(passage.text()).matches()) {
            evidence.atLeast(Role.HEADING, Weights.SUBTITLE, "title under a heading");
        }
        if (passage.index() <= BYLINE_BLOCKS && HeaderLines.isByline(passage)) {
            evidence.atLeast(Role.HEADER, Weights.BYLINE, "by somebody");
        }
        boolean top = before == null || HeaderLines.isNavigation(before);
        boolean part = top && PART_OF.matcher(passage.text()).matches();
        if (part) {
            evidence.atLeast(Role.HEADER, Weights.BYLINE, "title").atLeast(Role.HEADING, Weights.BYLINE, "title");
        }
        boolean storyTitle = before == null && after != null && isStoryTitle(passage, after);
        if (storyTitle) {
            evidence.atLeast(Role.HEADER, Weights.BYLINE, "title").atLeast(Role.HEADING, Weights.TITLE, "title");
        }
        if (after == null || !Headings.isTitle(passage)) {
            return;
        }
        boolean byline = HeaderLines.isByline(after)
                || HeaderLines.isNavigation(after)
                || IN_WHICH.matcher(after.text()).matches();
        if (after.gap() == 0 && body.usualGap() > 0 && !byline) {
            return;
        }
        if (before == null) {
            evidence.atLeast(Role.HEADER, byline ? Weights.BYLINE : Weights.TITLE, "title");
            evidence.atLeast(Role.HEADING, Weights.TITLE - Weights.AMONG_HEADER_LINES, "title");
        } else if (Headings.isBare(before)) {
            if (PovMarkers.isNameInBrackets(passage)) {
                evidence.atLeast(Role.POV_MARKER, Weights.SUBTITLE + 1, "a name in brackets");
            }
            evidence.atLeast(Role.HEADING, Weights.SUBTITLE, "title under a heading");
        } else if (isApart(passage)
                && !all.get(before.index()).has(Role.HEADING)
                && isFrontMatter(all.get(before.index()))) {
            evidence.atLeast(Role.HEADING, Weights.LATER_TITLE, "title");
        }
    }

    /** A first line like a title, commas and brackets and all, above a byline, a header line or a heading. */
    private boolean isStoryTitle(Passage passage, Passage after) {
        Line line = Line.of(passage);
        boolean looks = passage.isLine()
                && passage.words().size() >= 2
                && passage.words().size() <= 14
                && line.isTitleCase()
                && !line.endsSentence()
                && !passage.spoken().any();
        boolean below = HeaderLines.isByline(after)
                || HeaderLines.label(after) >= Weights.SURE_HEADER
                || Headings.score(after) >= Weights.PART_HEADING;
        return looks && below && all.get(passage.index()).of(Role.HEADING) < Weights.NUMBER_HEADING;
    }

    /** A name alone on its line, after a heading, a break or a note, where an I tells the story: whose I it is. */
    private void bareName(Passage passage, @Nullable Passage before) {
        boolean opens = before == null || isFrontMatter(all.get(before.index()));
        boolean told = body.tally().firstShare() > Weights.FIRST_PERSON_STORY;
        if (opens && told && PovMarkers.isBareName(passage, body)) {
            all.get(passage.index()).atLeast(Role.POV_MARKER, Weights.NAME_AS_POV, "a name alone");
        }
    }

    /** Whether a name stands alone there, as under a note: "Graham", "- Tilly xx". */
    private boolean isNamed(Passage passage) {
        return NAME_ALONE.matcher(passage.text()).matches()
                && !all.get(passage.index()).has(Role.HEADER);
    }

    private static boolean isNote(Evidence evidence) {
        return evidence.of(Role.AUTHOR_NOTE) >= evidence.of(Role.STORY) + Weights.SIGNATURE
                && evidence.of(Role.AUTHOR_NOTE) > Math.max(evidence.of(Role.HEADER), evidence.of(Role.HEADING));
    }

    private static boolean isFrontMatter(Evidence evidence) {
        return evidence.has(Role.HEADING)
                || evidence.has(Role.SCENE_BREAK)
                || evidence.has(Role.HEADER)
                || evidence.of(Role.AUTHOR_NOTE) > evidence.of(Role.STORY) + 1;
    }

    private static boolean isApart(Passage passage) {
        return passage.gap() > 0 && passage.words().size() > 1;
    }
}
