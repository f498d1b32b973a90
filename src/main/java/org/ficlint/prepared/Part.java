package org.ficlint.prepared;

import java.io.IOException;

/** One of the things that LanguageTool builds at each start. */
interface Part {
    /** Names the part's file; letters and hyphens. */
    String name();

    /** Lets LanguageTool build the thing, and packs it. */
    byte[] prepare() throws IOException, ReflectiveOperationException;

    /** Puts the thing where LanguageTool looks before it builds one; if that fails, all is as it was. */
    void use(Packed packed) throws IOException, ReflectiveOperationException;
}
