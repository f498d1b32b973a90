package org.ficlint.prose;

import java.util.List;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;

/**
 * A chapter read as language: all that a rule may see.
 *
 * @param manuscript its text and blocks
 * @param sentences the sentences of story and notes in order
 * @param speech what characters say, think and write
 * @param names who is named
 * @param dialect the English it is written in
 */
public record Chapter(Manuscript manuscript, List<Sentence> sentences, Speech speech, Names names, Dialect dialect) {

    public Chapter {
        sentences = List.copyOf(sentences);
    }

    /** The chapter before its sentences are read. */
    public static Chapter unread(Manuscript manuscript, Speech speech, Names names, Dialect dialect) {
        return new Chapter(manuscript, List.of(), speech, names, dialect);
    }

    /** The same chapter with its sentences. */
    public Chapter with(List<Sentence> read) {
        return new Chapter(manuscript, read, speech, names, dialect);
    }

    /** The reading text, to which every offset refers. */
    public String text() {
        return manuscript.text();
    }

    /** The story blocks in order: the paragraphs that most rules look at. */
    public List<Block> paragraphs() {
        return manuscript.blocks(Role.STORY);
    }

    /** What kind of text the character at {@code offset} is in. */
    public Where where(int offset) {
        if (manuscript.inlineNotes().stream().anyMatch(n -> n.contains(offset))) {
            return Where.NOTE;
        }
        Role role = manuscript.blockAt(offset).map(Block::role).orElse(Role.STORY);
        return switch (role) {
            case AUTHOR_NOTE, HEADER -> Where.NOTE;
            case HEADING, SCENE_BREAK, POV_MARKER -> Where.HEADING;
            case STORY -> speech.at(offset).map(Quotation::kind).orElse(Where.NARRATION);
        };
    }

    /** The sentence that holds {@code offset}. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.span().contains(offset)) {
                return Optional.of(sentence);
            } else if (sentence.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }
}
