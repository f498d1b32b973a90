package org.ficlint.prose;

import org.ficlint.manuscript.Manuscript;

/** A manuscript for a test and the speech found in it. */
record Story(Manuscript manuscript, Speech speech) {}
