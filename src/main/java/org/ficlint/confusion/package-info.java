/** Words that stand where another was meant, told by the words around them; the model that tells stops here. */
@NullMarked
package org.ficlint.confusion;

import org.jspecify.annotations.NullMarked;
