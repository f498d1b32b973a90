/** What people and machines read: the report as a value, and the ways to print it. */
@NullMarked
package org.ficlint.report;

import org.jspecify.annotations.NullMarked;
