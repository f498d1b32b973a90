/** What LanguageTool builds at each start, built once, kept in files, and read back ready-made. */
@NullMarked
package org.ficlint.prepared;

import org.jspecify.annotations.NullMarked;
