package org.ficlint.settings;

/** A settings file that can't be used: what is wrong, in which file, line and column, with the lines around it. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsException(String place, String reason, String frame) {
        super(place + ": " + reason + (frame.isEmpty() ? "" : "\n" + frame));
    }
}
