package org.ficlint.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that are parted wrongly, "with out", from those that one house writes so and the next otherwise. */
final class Compounds {
    /** Words that nobody parts on purpose; nouns, "ash tray", were two words not long ago. */
    private static final Set<String> ALWAYS_ONE =
            Set.of(("about across again almost along alongside already although among another anybody anyhow anything"
                            + " anywhere apart are around because become before beforehand behind below beneath beside besides between beware"
                            + " beyond does doesn't elsewhere every everybody everything everywhere forever from herself himself however"
                            + " indeed inside instead into itself maybe meanwhile moreover myself nearby nevertheless nobody nonetheless"
                            + " nothing nowadays nowhere onto ourselves outside overnight perhaps somebody somehow something sometimes"
                            + " somewhat somewhere than that the them themselves then there therefore these they this those through"
                            + " throughout today together tomorrow tonight toward towards until upon upstairs what whatever whatsoever when"
                            + " whenever where whereas wherever which whoever with within without yesterday yourself yourselves"
                            + " outgrow overlook overlooked overlooking newcomer newcomers overrated recent anyone someone everyone ongoing overseas bypass bypasses"
                            + " bypassed bypassing outgrowing outgrew backfire backfired backfiring nationwide worldwide shortcoming sidekick wayside")
                    .split(" "));
    /** Pairs that every dictionary joins with a hyphen, before their noun and after it. */
    private static final Pattern ALWAYS_HYPHENED = Pattern.compile(
            "(?i)(?:self|great|ex|co|mother|father|brother|sister|son|daughter|twenty|thirty|forty|fifty|sixty|seventy"
                    + "|eighty|ninety) .+|.+ (?:handed|looking|tempered|made|eyed|haired|headed|minded|hearted|faced|skinned|savvy|in law)");

    /** Words with spaces or hyphens between them; a capital after the first letter is a name's, which has one form. */
    private static final Pattern PARTED = Pattern.compile("\\p{L}\\p{Ll}*(?:[ -]\\p{Ll}+)+");

    private Compounds() {}

    /** Whether {@code suggestion} only joins {@code words}, or puts hyphens where they have none, and both are in use. */
    static boolean areMatterOfTaste(String words, String suggestion) {
        if (!PARTED.matcher(words).matches() || words.equals(suggestion)) {
            return false;
        }
        if (suggestion.equals(words.replace(" ", "").replace("-", ""))) {
            return !ALWAYS_ONE.contains(suggestion.toLowerCase(Locale.ROOT));
        }
        return suggestion.replace('-', ' ').equals(words.replace('-', ' '))
                && !ALWAYS_HYPHENED.matcher(words).matches();
    }
}
