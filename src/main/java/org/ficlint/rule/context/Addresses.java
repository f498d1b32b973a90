package org.ficlint.rule.context;

import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Names;
import org.ficlint.prose.WordFile;

/** Tells where a spoken line calls somebody by a name, a rank or a word such as "sir". */
final class Addresses {
    private static final WordGroups GROUPS = new WordGroups("address.txt");
    private static final Set<String> TITLES = WordFile.words(Names.class, "titles.txt");

    private static final Set<String> VERBS_TOO = Set.of(
            "Will", "Hope", "Mark", "Grant", "Sue", "Rob", "Bob", "Pat", "Chase", "May", "Wade", "Drew", "Pierce");
    private static final Set<String> NEVER_BEFORE_SIR =
            Set.of("a", "the", "my", "dear", "good", "kind", "any", "this", "that", "me", "him", "you", "say", "to");

    private final Utterance line;
    private final Names names;
    private final AddressContext context;

    Addresses(Chapter chapter, Utterance line) {
        this.line = line;
        this.names = chapter.names();
        this.context = new AddressContext(chapter, line, GROUPS);
    }

    /** The address that begins with the word at {@code i}, with the commas it lacks; empty if it is none for sure. */
    Optional<Address> at(int i) {
        int last = lastOfName(i);
        if (last < i) {
            return Optional.empty();
        }
        boolean opens = line.startsClause(i);
        boolean closes = line.endsClause(last);
        if (isBare(i)) {
            return closes && !opens ? Optional.of(new Address(i, last, true, false)) : Optional.empty();
        }
        if (isYouMyDear(i)) {
            return Optional.of(new Address(i, last, true, !closes));
        }
        if (opens && closes) {
            return Optional.empty();
        }
        if (opens && isSomebody(i, last) && !VERBS_TOO.contains(line.word(i))) {
            return context.isFollowedByClause(last) ? Optional.of(new Address(i, last, false, true)) : Optional.empty();
        }
        boolean free = closes && isPolite(i) && !NEVER_BEFORE_SIR.contains(line.lower(i - 1));
        boolean certain = free || context.isGreeted(i) || (isSomebody(i, last) && context.canPrecede(i, last));
        if (!line.joined(i) || !certain || isYouGuys(i)) {
            return Optional.empty();
        }
        if (closes) {
            return Optional.of(new Address(i, last, true, false));
        }
        return context.isFollowedByClause(last) ? Optional.of(new Address(i, last, true, true)) : Optional.empty();
    }

    /** The last word of the name or address that begins at {@code i}; before {@code i} if there is none. */
    private int lastOfName(int i) {
        String word = line.word(i);
        int last = i - 1;
        boolean title = TITLES.contains(word);
        if (title && line.joined(i + 1) && names.contains(line.word(i + 1)) && isPlain(i + 1)) {
            last = i + 1;
        } else if (line.joined(i + 1) && GROUPS.has("noble", line.lower(i) + " " + line.lower(i + 1))) {
            return i + 1;
        } else if (isBare(i) || isYouMyDear(i)) {
            return i + 1;
        } else if (GROUPS.has("small", word)) {
            return isOwned(i) ? i - 1 : i;
        } else if (GROUPS.has("free", line.lower(i)) || GROUPS.has("kin", word) || GROUPS.has("rank", word)) {
            return i;
        } else if (isPlain(i) && !isPlain(i - 1) && !TITLES.contains(line.word(i - 1))) {
            last = i;
        }
        while (last >= i && line.joined(last + 1) && names.contains(line.word(last + 1)) && isPlain(last + 1)) {
            last++;
        }
        return last;
    }

    /** "What do you want little brother": two words that would need an article if they were spoken of. */
    private boolean isBare(int i) {
        return line.joined(i + 1)
                && line.joined(i)
                && GROUPS.has("bare", line.lower(i) + " " + line.lower(i + 1))
                && !GROUPS.has("before-noun", line.lower(i - 1))
                && !context.isAdjective(i - 1)
                && !line.lower(i - 1).endsWith("'s")
                && !line.lower(i - 1).endsWith("’s");
    }

    /** "You my dear are": who you are called. */
    private boolean isYouMyDear(int i) {
        return line.joined(i + 1)
                && line.joined(i)
                && line.lower(i - 1).equals("you")
                && (line.startsClause(i - 1)
                        || Set.of("and", "but", "so", "because").contains(line.lower(i - 2)))
                && GROUPS.has("mine", line.lower(i) + " " + line.lower(i + 1));
    }

    /** "Your dad", "me mum", "the love": somebody's, or no person at all. */
    private boolean isOwned(int i) {
        boolean love = line.word(i).equals("love");
        boolean free = context.isGreeted(i) || (line.startsClause(i) && !love);
        boolean placed = Set.of("here", "now", "again", "sorry").contains(line.lower(i - 1));
        boolean mine = line.lower(i - 1).equals("me");
        return mine || (love && !free && !placed);
    }

    /** Whether the words from {@code i} to {@code last} are known to name a person. */
    private boolean isSomebody(int i, int last) {
        return !isPlain(i) || last > i || names.isPerson(line.word(i));
    }

    private boolean isPolite(int i) {
        return line.word(i).equals("sir")
                || line.word(i).equals("ma'am")
                || line.word(i).equals("ma’am");
    }

    /** "You guys" are who "you" are. */
    private boolean isYouGuys(int i) {
        return line.lower(i).equals("guys")
                && Set.of("you", "the", "these", "those").contains(line.lower(i - 1));
    }

    /** Whether the word at {@code i} is a name without a possessive ending. */
    private boolean isPlain(int i) {
        return names.counts().containsKey(line.word(i)) && !line.lower(i).equals("i");
    }
}
