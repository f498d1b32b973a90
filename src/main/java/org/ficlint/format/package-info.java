/** From bytes to a manuscript; each file format stays behind its own class here. */
@NullMarked
package org.ficlint.format;

import org.jspecify.annotations.NullMarked;
