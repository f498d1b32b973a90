package org.ficlint.prose;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;

/** The fandoms whose names this program knows, and which of them a chapter belongs to. */
public final class Fandoms {
    /** So many of a fandom's signs must stand in a story whose header names none. */
    private static final int ENOUGH = 4;

    private static final List<FandomTitle> TITLES = WordFile.lines(Fandoms.class, "fandoms/index.txt").stream()
            .map(id -> FandomFile.headOf(id).title())
            .toList();

    private Fandoms() {}

    /** All of them, sorted by id. */
    public static List<FandomTitle> all() {
        return TITLES;
    }

    /** The one called {@code name}: by its id, its title or another of its names, upper and lower case alike. */
    public static Optional<FandomTitle> called(String name) {
        return FandomHeader.called(name);
    }

    /**
     * Reads the names and terms of the fandom {@code id}.
     *
     * @throws IllegalStateException if there is none
     */
    public static Fandom read(String id) {
        return FandomFile.of(id).fandom();
    }

    /** What is known of a chapter's words: by the fandoms {@code ids} or, if none, by those that it shows. */
    public static Lexicon lexicon(Manuscript manuscript, Collection<String> ids, KnownWords own) {
        if (!ids.isEmpty()) {
            return new Lexicon(ids.stream().map(Fandoms::read).toList(), List.of(), own, StoryContext.NONE);
        }
        List<FandomTitle> named = FandomHeader.named(manuscript);
        List<FandomTitle> shown = named.isEmpty() ? shown(manuscript) : List.of();
        return new Lexicon(read(named), read(shown), own, StoryContext.NONE);
    }

    private static List<Fandom> read(List<FandomTitle> titles) {
        return titles.stream().map(title -> read(title.id())).toList();
    }

    /** Those of whose signs the story has several different ones. */
    static List<FandomTitle> shown(Manuscript manuscript) {
        String text = manuscript.text();
        FandomSigns signs = FandomSigns.of(TITLES);
        Set<String> found = new HashSet<>();
        for (Block block : manuscript.blocks(Role.STORY)) {
            signs.find(text, Words.in(text, block.span()), found);
        }
        return TITLES.stream()
                .filter(f -> f.signs().stream().filter(found::contains).count() >= ENOUGH)
                .toList();
    }
}
