package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/**
 * Comments in the text by which an author says what a part of it is: {@code <!-- fic-lint: note -->}.
 *
 * <p>A comment holds until the next one; {@code auto} leaves what follows to the splitter again.
 */
final class Overrides {
    private static final Pattern COMMENT =
            Pattern.compile("(?i)<!--\\s{0,9}fic-lint:\\s{0,9}(note|story|header|heading|auto)\\s{0,9}-->");
    private static final Map<String, Role> ROLES =
            Map.of("note", Role.AUTHOR_NOTE, "story", Role.STORY, "header", Role.HEADER, "heading", Role.HEADING);

    private Overrides() {}

    /** The blocks of {@code manuscript}, each comment a block of its own. */
    static List<Block> parted(Manuscript manuscript) {
        String text = manuscript.text();
        if (!COMMENT.matcher(text).find()) {
            return manuscript.blocks();
        }
        List<Block> parted = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            int at = block.span().start();
            Matcher comment = COMMENT.matcher(text).region(at, block.span().end());
            while (comment.find()) {
                add(parted, block, text, new Span(at, comment.start()));
                parted.add(new Block(new Span(comment.start(), comment.end()), block.role(), block.why()));
                at = comment.end();
            }
            add(parted, block, text, new Span(at, block.span().end()));
        }
        return parted;
    }

    private static void add(List<Block> blocks, Block whole, String text, Span part) {
        int start = part.start();
        int end = part.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(new Span(start, end), whole.role(), whole.why()));
        }
    }

    /** Forces the roles that comments, or the file's format, give. */
    static void apply(List<Passage> passages, List<Evidence> evidence) {
        Optional<Role> role = Optional.empty();
        for (Passage passage : passages) {
            Evidence of = evidence.get(passage.index());
            Matcher comment = COMMENT.matcher(passage.text());
            if (comment.matches()) {
                role = Optional.ofNullable(ROLES.get(comment.group(1).toLowerCase(Locale.ROOT)));
                of.force(Role.AUTHOR_NOTE, "comment to fic-lint");
            } else if (role.isPresent()) {
                force(of, role.get());
            } else if (!passage.block().why().isEmpty()) {
                of.force(passage.block().role(), passage.block().why());
            }
        }
    }

    /** Breaks and markers stay what they are; among notes and story only what the comment says is left. */
    private static void force(Evidence evidence, Role role) {
        boolean mark =
                evidence.of(Role.SCENE_BREAK) >= Weights.ORNAMENT || evidence.of(Role.POV_MARKER) >= Weights.POV_LINE;
        if (!(mark && role != Role.HEADING)) {
            evidence.force(role, "comment to fic-lint says so");
        }
    }
}
