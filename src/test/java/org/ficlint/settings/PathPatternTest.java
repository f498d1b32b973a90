package org.ficlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "*.txt, a.txt, true",
        "*.txt, deep/down/a.txt, true",
        "*.txt, a.txt.bak, false",
        "/*.txt, a.txt, true",
        "/*.txt, deep/a.txt, false",
        "drafts, drafts/a.txt, true",
        "drafts, old/drafts/a.txt, true",
        "drafts, drafts2/a.txt, false",
        "drafts/, drafts/a.txt, true",
        "drafts/, drafts, false",
        "a/*.txt, a/b.txt, true",
        "a/*.txt, a/b/c.txt, false",
        "a/*.txt, x/a/b.txt, false",
        "**/a.txt, x/y/a.txt, true",
        "**/a.txt, a.txt, true",
        "a/**, a/b/c.txt, true",
        "a/**, a, false",
        "a/**/z.txt, a/z.txt, true",
        "a/**/z.txt, a/b/c/z.txt, true",
        "chapter?.txt, chapter1.txt, true",
        "chapter?.txt, chapter10.txt, false",
        "chapter[0-3].txt, chapter2.txt, true",
        "chapter[!0-3].txt, chapter2.txt, false",
        "chapter[!0-3].txt, chapter7.txt, true",
        "'[a].txt', a.txt, true",
        "'a[.txt', 'a[.txt', true",
        "\\#one.txt, '#one.txt', true",
        "'a.txt  ', a.txt, true",
        "'a\\ ', 'a ', true",
        "a(b).txt, a(b).txt, true",
        "a*c*e.txt, abcde.txt, true",
        "a**c.txt, abbc.txt, true",
        "*, a.txt, true",
        "foo*, foo, true",
    })
    void meansWhatGitMeans(String line, String path, boolean covered) {
        assertThat(PathPattern.of(line).orElseThrow().covers(path)).isEqualTo(covered);
    }

    @Test
    void remarksAndBlankLinesMeanNothing() {
        assertThat(PathPattern.of("")).isEmpty();
        assertThat(PathPattern.of("   ")).isEmpty();
        assertThat(PathPattern.of("# remark")).isEmpty();
        assertThat(PathPattern.of("/")).isEmpty();
        assertThat(PathPattern.of("a[z-a]")).isEmpty();
        assertThat(PathPattern.of("!a.txt").orElseThrow().negated()).isTrue();
        assertThat(PathPattern.of("\\!a.txt").orElseThrow().covers("!a.txt")).isTrue();
    }
}
