/** The door of fic-lint. */
@NullMarked
package org.ficlint;

import org.jspecify.annotations.NullMarked;
