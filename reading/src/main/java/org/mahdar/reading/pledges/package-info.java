/**
 * Who undertook or called for what: rules of the pledges folder say where; whom a pledge binds and
 * where its clause begins and ends is found here.
 */
@NullMarked
package org.mahdar.reading.pledges;

import org.jspecify.annotations.NullMarked;
