/** LanguageTool, behind a wall: strings in, records out. */
@NullMarked
package org.ficlint.grammar;

import org.jspecify.annotations.NullMarked;
