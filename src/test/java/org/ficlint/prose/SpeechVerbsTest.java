package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.ficlint.prose.SpeechVerbs.Group;
import org.junit.jupiter.api.Test;

/** The list of verbs and its groups. */
class SpeechVerbsTest {
    private final SpeechVerbs verbs = SpeechVerbs.standard();

    @Test
    void verbsOfSayingCarrySpeechInEveryForm() {
        for (String form : new String[] {"say", "says", "Said", "saying", "WHISPERED", "replies", "swore"}) {
            assertThat(verbs.canSay(form)).as(form).isTrue();
        }
    }

    @Test
    void smilesAndShrugsCarryNone() {
        for (String form : new String[] {"smiled", "Shrugs", "nodded", "grinning", "stood"}) {
            assertThat(verbs.cannotSay(form)).as(form).isTrue();
            assertThat(verbs.canSay(form)).as(form).isFalse();
        }
    }

    @Test
    void someAreDisputed() {
        assertThat(verbs.isDisputed("laughed")).isTrue();
        assertThat(verbs.isDisputed("sighs")).isTrue();
        assertThat(verbs.cannotSay("laughed")).isFalse();
        assertThat(verbs.isDisputed("said")).isFalse();
    }

    @Test
    void someNeedAParticle() {
        assertThat(verbs.canSay("went", "on")).isTrue();
        assertThat(verbs.canSay("went", "out")).isFalse();
        assertThat(verbs.canSay("went")).isFalse();
    }

    @Test
    void someThink() {
        assertThat(verbs.in(Group.THINKING, "wondered")).isTrue();
        assertThat(verbs.in(Group.THINKING, "said")).isFalse();
    }

    @Test
    void otherWordsAreInNoGroup() {
        for (Group group : Group.values()) {
            assertThat(verbs.in(group, "goat")).as(group.name()).isFalse();
        }
    }
}
