package org.ficlint.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.ficlint.prose.FandomTitle;
import org.ficlint.prose.Fandoms;
import org.ficlint.rule.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a fandom: its id, or whatever else headers call it. */
final class FandomChoice implements ITypeConverter<FandomTitle> {

    @Override
    public FandomTitle convert(String name) {
        return Fandoms.called(name).orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    /** The names by which fandoms are known here. */
    static final class Ids implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Fandoms.all().stream().map(FandomTitle::id).iterator();
        }
    }

    private static String unknown(String name) {
        List<String> ids = Fandoms.all().stream().map(FandomTitle::id).toList();
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return "fic-lint knows no fandom '" + name + "'"
                + Nearest.to(wanted, ids)
                        .map(id -> "; did you mean " + id + "?")
                        .orElse("; fic-lint fandoms lists those it knows");
    }
}
