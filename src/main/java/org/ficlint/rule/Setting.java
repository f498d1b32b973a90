package org.ficlint.rule;

import java.util.Locale;

/** The country that a story is set in, whose words its people use: it is no matter of spelling. */
public enum Setting {
    US("the US", "British"),
    UK("the UK", "American");

    private final String place;
    private final String other;

    Setting(String place, String other) {
        this.place = place;
        this.other = other;
    }

    /** What to say of {@code found}, a word of the other side's, in place of which people here say {@code better}. */
    String message(String found, String better, boolean spoken) {
        String speaker = spoken ? ", unless the speaker is " + other : "";
        return "“" + found + "” is " + other + ": in " + place + " it is “" + better + "”" + speaker + ".";
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
