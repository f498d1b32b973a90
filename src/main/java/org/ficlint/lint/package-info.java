/** The use of it all: from a file's bytes to its report. */
@NullMarked
package org.ficlint.lint;

import org.jspecify.annotations.NullMarked;
