/** Offsets and nothing else: where something stands, in which coordinate, and how to change it. */
@NullMarked
package org.ficlint.text;

import org.jspecify.annotations.NullMarked;
