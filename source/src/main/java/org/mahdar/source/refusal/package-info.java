/**
 * How a failure is told: what happened, where, what to do next, in words that are safe to show.
 * This package uses nothing of the project.
 */
@NullMarked
package org.mahdar.source.refusal;

import org.jspecify.annotations.NullMarked;
