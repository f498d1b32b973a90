package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/**
 * Tells notes, headers, headings and breaks from story.
 *
 * <p>Evidence is gathered for each block, then weighed along a small grammar of how chapters are laid out; {@code
 * SECTIONS.md} beside this file explains both. When in doubt a block is story.
 */
public final class Sections {
    private Sections() {}

    /**
     * The manuscript with a role and a reason for each block, and its inline notes found.
     *
     * <p>A block whose reason is not empty keeps its role: the file's format knew better.
     */
    public static Manuscript of(Manuscript manuscript) {
        Directives directives = Directives.of(manuscript);
        return directives.backIn(told(manuscript.with(directives.rest(), manuscript.inlineNotes())));
    }

    private static Manuscript told(Manuscript manuscript) {
        Manuscript parted = manuscript.with(Overrides.parted(manuscript), manuscript.inlineNotes());
        List<Passage> passages = Passage.of(parted);
        if (passages.isEmpty()) {
            return manuscript;
        }
        Body body = Body.of(passages);
        List<Evidence> evidence = Scores.of(passages, body);
        Overrides.apply(passages, evidence);
        Restraint restraint = Restraint.on(
                passages, evidence, OwnAudience.heard(passages, evidence, Grammar.roles(passages, evidence, body)));
        List<Block> blocks = new ArrayList<>();
        List<Span> notes = new ArrayList<>();
        for (Passage passage : passages) {
            Role role = restraint.roles().get(passage.index());
            blocks.add(passage.block().as(role, evidence.get(passage.index()).why(role)));
            if (role == Role.STORY) {
                notes.addAll(notes(passages, passage, parted.text(), body));
            }
        }
        List<String> notices = new ArrayList<>(manuscript.notices());
        notices.addAll(restraint.notices());
        return new Manuscript(manuscript.source(), manuscript.text(), manuscript.map(), blocks, notes, notices);
    }

    private static List<Span> notes(List<Passage> passages, Passage passage, String text, Body body) {
        Span span = passage.block().span();
        List<Span> notes = new ArrayList<>();
        // Offsets are those of the block only where no styled letter was made plain.
        if (passage.text().length() == span.length()) {
            SharedLine.note(passages, passage.index(), body).ifPresent(notes::add);
        }
        for (Span note : InlineNotes.in(span.in(text))) {
            if (notes.stream().noneMatch(note::overlaps)) {
                notes.add(note);
            }
        }
        return notes.stream().sorted().map(note -> note.shifted(span.start())).toList();
    }
}
