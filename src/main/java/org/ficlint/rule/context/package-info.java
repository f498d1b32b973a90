/** The rules that need code, one class each; each has its page in {@code rules/context}. */
@NullMarked
package org.ficlint.rule.context;

import org.jspecify.annotations.NullMarked;
