/** What an author may choose, the files in which that stands, and the chapters for which it holds. */
@NullMarked
package org.ficlint.settings;

import org.jspecify.annotations.NullMarked;
