package org.ficlint.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void readsWhatWasWritten() {
        byte[] bytes = new Packing()
                .number(-3)
                .text("“née”")
                .numbers(new int[] {1, Integer.MIN_VALUE})
                .longs(new long[] {Long.MAX_VALUE})
                .doubles(new double[] {0.1, -0.0, Double.MIN_VALUE})
                .bytes(new byte[] {5})
                .numbers(List.of(8, 9))
                .texts(List.of("one", "", "“3”"))
                .toBytes();

        Packed packed = new Packed(ByteBuffer.wrap(bytes));

        assertThat(packed.number()).isEqualTo(-3);
        assertThat(packed.text()).isEqualTo("“née”");
        assertThat(packed.numbers()).containsExactly(1, Integer.MIN_VALUE);
        assertThat(packed.longs()).containsExactly(Long.MAX_VALUE);
        assertThat(packed.doubles()).containsExactly(0.1, -0.0, Double.MIN_VALUE);
        assertThat(packed.bytes()).containsExactly(5);
        assertThat(packed.numbers()).containsExactly(8, 9);
        Texts texts = packed.texts();
        assertThat(texts.size()).isEqualTo(3);
        assertThat(List.of(texts.get(2), texts.get(1), texts.get(0))).containsExactly("“3”", "", "one");
        assertThat(texts.get(0)).isSameAs(texts.get(0));
    }

    @Test
    void failsIfThereIsLess() {
        byte[] bytes = new Packing().numbers(new int[] {1, 2, 3}).toBytes();
        Packed cut = new Packed(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - 1)));

        assertThatThrownBy(cut::numbers).isInstanceOf(BufferUnderflowException.class);
    }
}
