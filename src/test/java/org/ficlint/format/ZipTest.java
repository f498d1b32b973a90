package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.ficlint.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
    private static final List<String> NAMES = List.of("mimetype", "first.xml", "second.xml", "third.xml");

    private static byte[] zip() {
        Map<String, String> parts = new LinkedHashMap<>();
        NAMES.forEach(name -> parts.put(name, (name + " ").repeat(50)));
        return Documents.zip(parts);
    }

    @Test
    void onePartIsWrittenAnewAndNoOtherByteOfTheRest(@TempDir Path folder) throws IOException, UnreadableException {
        byte[] old = zip();
        byte[] content = "something else".getBytes(StandardCharsets.UTF_8);
        byte[] fresh = new Zip(old).with("second.xml", content);
        int second = header(old, "second.xml");
        int third = header(old, "third.xml");
        assertThat(Arrays.copyOf(fresh, second)).isEqualTo(Arrays.copyOf(old, second));
        int moved = header(fresh, "third.xml") - third;
        int directory = directory(old);
        assertThat(Arrays.copyOfRange(fresh, third + moved, directory + moved))
                .isEqualTo(Arrays.copyOfRange(old, third, directory));
        assertThat(fresh).hasSize(old.length + moved);
        Path file = Files.write(folder.resolve("a.zip"), fresh);
        try (ZipFile opened = new ZipFile(file.toFile())) {
            assertThat(opened.stream().map(e -> e.getName())).containsExactlyElementsOf(NAMES);
            for (String name : NAMES) {
                byte[] wanted = name.equals("second.xml") ? content : new Zip(old).read(name);
                assertThat(opened.getInputStream(opened.getEntry(name)).readAllBytes())
                        .isEqualTo(wanted);
            }
        }
    }

    private static int header(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(name) - 30;
    }

    private static int directory(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }
}
