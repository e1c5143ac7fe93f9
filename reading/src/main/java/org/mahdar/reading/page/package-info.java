/**
 * One article while it is being read: its tokens, its lattice, and what the strata have laid into
 * it so far. Every family of findings works on a {@link org.mahdar.reading.page.Page}.
 */
@NullMarked
package org.mahdar.reading.page;

import org.jspecify.annotations.NullMarked;
