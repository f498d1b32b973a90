package org.ficlint.prose;

import java.util.List;

/**
 * What a fandom is called, and what gives it away.
 *
 * @param id the name of its file, kebab-case
 * @param title in full, such as "Harry Potter"
 * @param aliases what else headers call it
 * @param signs names that no other story has: where several of them stand, it is this fandom's
 */
public record FandomTitle(String id, String title, List<String> aliases, List<String> signs) {

    public FandomTitle {
        aliases = List.copyOf(aliases);
        signs = List.copyOf(signs);
    }
}
