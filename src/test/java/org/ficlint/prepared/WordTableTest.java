package org.ficlint.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void knowsTheNumberOfEachTextAndNoOther() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("", 7, "née", 8));
        for (int i = 0; i < 5000; i++) {
            numbers.put("word " + i, i);
        }
        Packing packing = new Packing();
        WordTable.of(numbers).write(packing);

        WordTable table = WordTable.read(new Packed(ByteBuffer.wrap(packing.toBytes())));

        numbers.forEach((text, number) -> assertThat(table.get(text)).isEqualTo(number));
        assertThat(table.get("word 5000")).isEqualTo(WordTable.NONE);
        assertThat(table.get("nee")).isEqualTo(WordTable.NONE);
    }

    @Test
    void isEmptyWithoutTexts() {
        assertThat(WordTable.of(Map.of()).get("")).isEqualTo(WordTable.NONE);
    }
}
