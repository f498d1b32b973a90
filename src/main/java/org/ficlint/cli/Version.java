package org.ficlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** This program's version, as the build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"fic-lint " + number()};
    }

    /** The number alone, such as "0.1.0". */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/fic-lint.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
