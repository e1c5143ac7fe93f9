/** Named things that are built, run, opened or planned, and how far they are. */
@NullMarked
package org.mahdar.reading.projects;

import org.jspecify.annotations.NullMarked;
