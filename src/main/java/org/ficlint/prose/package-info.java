/** The chapter as language: sentences, speech, names and the English it is written in. */
@NullMarked
package org.ficlint.prose;

import org.jspecify.annotations.NullMarked;
