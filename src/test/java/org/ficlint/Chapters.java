package org.ficlint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.grammar.FictionProfile;
import org.ficlint.grammar.Grammar;
import org.ficlint.grammar.Reading;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Sections;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.Dialects;
import org.ficlint.prose.Fandoms;
import org.ficlint.prose.KnownWords;
import org.ficlint.prose.Names;
import org.ficlint.prose.Speech;

/** Chapters for tests, read as the program reads them; the engines are made once for all tests. */
public final class Chapters {
    private static final ConcurrentMap<Dialect, Grammar> ENGINES = new ConcurrentHashMap<>();

    private Chapters() {}

    /** The text of a plain text file as a manuscript with its parts told from each other. */
    public static Manuscript manuscript(String text) {
        try {
            return Sections.of(Formats.read("test.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The chapter with speech and names but without sentences: needs no engine. */
    public static Chapter unread(String text, Dialect dialect) {
        Manuscript manuscript = manuscript(text);
        Speech speech = Speech.of(manuscript);
        return Chapter.unread(manuscript, speech, names(manuscript, speech), dialect);
    }

    /** The text, all of it story, with its sentences, in the English that it is written in. */
    public static Chapter story(String text) {
        Chapter unread = unreadStory(text);
        Dialect dialect = Dialects.of(unread.manuscript(), unread.speech()).dialect();
        return reading(Chapter.unread(unread.manuscript(), unread.speech(), unread.names(), dialect))
                .chapter();
    }

    /** The text, all of it story, with its sentences and all that LanguageTool has to say of it. */
    public static Reading storyReading(String text) {
        return reading(unreadStory(text));
    }

    private static Chapter unreadStory(String text) {
        Manuscript manuscript = manuscript(text);
        List<Block> blocks = manuscript.blocks().stream()
                .map(b -> b.role() == Role.SCENE_BREAK || b.role() == Role.POV_MARKER
                        ? b
                        : b.as(Role.STORY, "an example"))
                .toList();
        Manuscript story = manuscript.with(blocks, List.of());
        Speech speech = Speech.of(story);
        return Chapter.unread(story, speech, names(story, speech), Dialect.US);
    }

    private static Names names(Manuscript manuscript, Speech speech) {
        return Names.of(manuscript, speech, Fandoms.lexicon(manuscript, List.of(), KnownWords.NONE));
    }

    /** The chapter with its sentences, in American English. */
    public static Chapter read(String text) {
        return read(text, Dialect.US);
    }

    /** The chapter with its sentences. */
    public static Chapter read(String text, Dialect dialect) {
        return reading(unread(text, dialect)).chapter();
    }

    /** The chapter with its sentences and all that LanguageTool has to say of it. */
    public static Reading reading(String text, Dialect dialect) {
        return reading(unread(text, dialect));
    }

    private static Reading reading(Chapter unread) {
        Grammar engine =
                ENGINES.computeIfAbsent(unread.dialect(), d -> new Grammar(d, FictionProfile.load(), List.of()));
        synchronized (engine) {
            return engine.read(unread);
        }
    }
}
