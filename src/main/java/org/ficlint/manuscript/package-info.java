/** What a chapter is before anyone reads it as language: text, blocks, and the part each block plays. */
@NullMarked
package org.ficlint.manuscript;

import org.jspecify.annotations.NullMarked;
