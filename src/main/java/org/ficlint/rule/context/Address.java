package org.ficlint.rule.context;

/**
 * Words of a spoken line that call somebody.
 *
 * @param first the first of them
 * @param last the last of them
 * @param commaBefore whether a comma is missing before them
 * @param commaAfter whether a comma is missing after them
 */
record Address(int first, int last, boolean commaBefore, boolean commaAfter) {}
