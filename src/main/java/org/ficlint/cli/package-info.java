/** The commands; picocli stops here. */
@NullMarked
package org.ficlint.cli;

import org.jspecify.annotations.NullMarked;
