package org.ficlint.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;

/** Finds the fandoms that a header names: {@code Fandom: Star Wars (2015), Harry Potter - J. K. Rowling}. */
final class FandomHeader {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:fandoms?(?:\\(s\\))?|category|categories|crossover)(?:[*_\\s]*:|\\s+[-–—=]\\s)\\W*(?<value>.*)$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern TAIL = Pattern.compile("\\s[-–—]\\s.*$");
    private static final Pattern SUBTITLE = Pattern.compile(":.*$");
    private static final Pattern LIST = Pattern.compile("[,;/|»+\\n]|\\sx\\s");
    private static final Pattern AND = Pattern.compile("(?i)\\s(?:&|and|meets|crossover)\\s");
    private static final Pattern DROPPED = Pattern.compile("\\p{Mn}+|['’.!]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FRAME =
            Pattern.compile("^(?:the )?(.+?)(?: (?:series|fandom|universe|crossover|verse))?$");

    private static final Map<String, FandomTitle> BY_NAME = Fandoms.all().stream()
            .flatMap(f -> Stream.concat(Stream.of(f.id(), f.title()), f.aliases().stream())
                    .map(FandomHeader::key)
                    .distinct()
                    .map(name -> Map.entry(name, f)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private FandomHeader() {}

    /** The fandom of this name, however it is written. */
    static Optional<FandomTitle> called(String name) {
        String bare = ASIDE.matcher(name).replaceAll(" ");
        String title = TAIL.matcher(bare).replaceFirst("");
        return Stream.of(name, bare, title, SUBTITLE.matcher(title).replaceFirst(""))
                .flatMap(n -> exactly(n).stream())
                .findFirst();
    }

    private static Optional<FandomTitle> exactly(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** Those that the header or the notes of {@code manuscript} name, each once, in order. */
    static List<FandomTitle> named(Manuscript manuscript) {
        Set<FandomTitle> named = new LinkedHashSet<>();
        values(manuscript).forEach(value -> named.addAll(in(value)));
        return List.copyOf(named);
    }

    private static List<String> values(Manuscript manuscript) {
        List<String> values = new ArrayList<>();
        boolean open = false;
        for (Block block : manuscript.blocks()) {
            if (block.role() != Role.HEADER && block.role() != Role.AUTHOR_NOTE) {
                open = false;
                continue;
            }
            for (String line : block.span().in(manuscript.text()).split("\\R", -1)) {
                Matcher label = LABEL.matcher(line);
                boolean labelled = label.matches();
                String value = labelled ? label.group("value").strip() : open ? line.strip() : "";
                open = labelled && value.isEmpty();
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** A value may be one title, or a list of them; a title may hold the very signs that part a list. */
    private static List<FandomTitle> in(String value) {
        return exactly(value)
                .map(List::of)
                .orElseGet(() -> split(value, LIST)
                        .flatMap(part -> called(part)
                                .map(Stream::of)
                                .orElseGet(() -> split(part, AND).flatMap(p -> called(p).stream())))
                        .toList());
    }

    private static Stream<String> split(String value, Pattern at) {
        return at.splitAsStream(ASIDE.matcher(value).replaceAll(" ")).map(String::strip);
    }

    private static String key(String name) {
        String plain = DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return FRAME.matcher(GAP.matcher(plain).replaceAll(" ").strip()).replaceFirst("$1");
    }
}
