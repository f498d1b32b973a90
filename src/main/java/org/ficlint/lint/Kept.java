package org.ficlint.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ficlint.prose.ChapterWords;
import org.ficlint.prose.StoryQuestions;
import org.ficlint.report.FileReport;
import org.ficlint.report.RecordJson;
import org.ficlint.rule.OwnRules;

/**
 * What a cache keeps of chapters: what each tells of its story, and its report.
 *
 * <p>A report is that of a chapter's bytes, its settings, the author's words and this build of the program. It also
 * depends on the story around, but only as far as the check asked for it: those questions and their answers are kept
 * too. So a change in one chapter makes another be checked anew only where an answer is different now.
 */
final class Kept {
    private final Cache cache;
    private final String build;
    private final Map<Path, String> ownWords = new HashMap<>();
    private final Map<OwnRules, String> ownRules = new HashMap<>();
    private final Map<Draft, String> keys = new HashMap<>();
    private final RecordJson json = new RecordJson();

    /** A report, the story that it holds for, and the one that was asked when it was made. */
    private record Entry(String story, String asked, FileReport report) {}

    /** What a check asked, and was answered. */
    private record Answers(Map<String, String> answers) {}

    Kept(Cache cache) {
        this.cache = cache;
        this.build = cache.isOn() ? Build.id() : "";
    }

    /** A text that only the same chapter with the same words known has; empty if nothing is kept anyway. */
    synchronized String key(Draft draft) {
        return cache.isOn() ? keys.computeIfAbsent(draft, this::newKey) : "";
    }

    private String newKey(Draft draft) {
        String own = ownWords.computeIfAbsent(draft.folder(), Kept::ownWords);
        return new Digest()
                .add(build)
                .add(draft.ending())
                .add(draft.bytes())
                .add(draft.settings().fandoms())
                .add(draft.settings().words())
                .add(own)
                .add(draft.settings()
                        .own()
                        .map(o -> ownRules.computeIfAbsent(o, OwnRules::text))
                        .orElse(""))
                .sum();
    }

    private static String ownWords(Path folder) {
        Optional<AuthorWords> list = AuthorWords.nearest(folder);
        try {
            return list.isPresent()
                    ? new Digest().add(Files.readAllBytes(list.get().file())).sum()
                    : "none";
        } catch (IOException e) {
            // Nor can the check read it, and ends without a report.
            return "unreadable";
        }
    }

    /** What the chapter {@code key} tells of its story, if it was read before. */
    synchronized Optional<ChapterWords> words(String key) {
        return read(ChapterWords.class, wordsKey(key));
    }

    /** Keeps what the chapter {@code key} tells of its story. */
    synchronized void put(String key, ChapterWords words) {
        cache.put(wordsKey(key), json.write(words));
    }

    /** The report of {@code draft} as a chapter of {@code story}, if there is one. */
    synchronized Optional<FileReport> report(Draft draft, Story story) {
        if (!cache.isOn()) {
            return Optional.empty();
        }
        String key = reportKey(draft, story);
        Optional<Entry> entry = read(Entry.class, key);
        if (entry.isEmpty() || entry.get().story().equals(story.key())) {
            return entry.map(e -> e.report().named(draft.name()));
        }
        String asked = entry.get().asked();
        boolean agrees = read(Answers.class, answersKey(key, asked))
                .filter(a -> StoryQuestions.agrees(story.context(), a.answers()))
                .isPresent();
        if (!agrees) {
            return Optional.empty();
        }
        FileReport report = entry.get().report();
        cache.put(key, json.write(new Entry(story.key(), asked, report)));
        return Optional.of(report.named(draft.name()));
    }

    /** Keeps the report of {@code draft}, whose check asked {@code story} those questions. */
    synchronized void put(Draft draft, Story story, FileReport report, StoryQuestions asked) {
        if (cache.isOn()) {
            String key = reportKey(draft, story);
            // The answers go first: a report without them would be of no use to the next story.
            cache.put(answersKey(key, story.key()), json.write(new Answers(asked.answers())));
            cache.put(key, json.write(new Entry(story.key(), story.key(), report)));
        }
    }

    private <T extends Record> Optional<T> read(Class<T> type, String key) {
        try {
            Optional<byte[]> bytes = cache.get(key);
            return bytes.isPresent() ? Optional.of(json.read(type, bytes.get())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String wordsKey(String key) {
        return new Digest().add("words").add(key).sum();
    }

    private static String answersKey(String reportKey, String story) {
        return new Digest().add("answers").add(reportKey).add(story).sum();
    }

    private String reportKey(Draft draft, Story story) {
        Settings settings = draft.settings();
        return new Digest()
                .add("report")
                .add(key(draft))
                .add(settings.dialect().toString())
                .add(String.valueOf(settings.notes()))
                .add(settings.setting().toString())
                .add(settings.rules())
                .add(story.isOneChapter() ? "alone" : "in a story")
                .sum();
    }
}
