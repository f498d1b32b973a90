package org.ficlint.prose;

/**
 * One reading of a word.
 *
 * @param lemma the dictionary form, such as "go" for "went"
 * @param tag its part of speech in LanguageTool's English tag set, such as "VBD"
 */
public record Analysis(String lemma, String tag) {}
