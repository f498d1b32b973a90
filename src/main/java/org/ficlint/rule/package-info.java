/** What a rule is, what it says, and how the files in {@code rules/} become rules. */
@NullMarked
package org.ficlint.rule;

import org.jspecify.annotations.NullMarked;
