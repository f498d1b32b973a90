package org.ficlint.rule;

/** A text that can be looked at so many times and no more: a regular expression that goes round in circles must end. */
final class Steps implements CharSequence {
    /** What each letter of a text is good for; the phrases of a sane list need far fewer. */
    private static final long PER_LETTER = 1000;

    private static final long LEAST = 2_000_000;

    private final String text;
    private long left;

    Steps(String text) {
        this.text = text;
        this.left = LEAST + PER_LETTER * text.length();
    }

    /** The steps are used up. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
