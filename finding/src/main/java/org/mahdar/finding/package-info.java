/**
 * What a reading yields: a {@link org.mahdar.finding.Minutes} per article, with its {@link
 * org.mahdar.finding.Finding}s, each on the exact words that prove it; and their JSON, the public
 * form that {@code mahdar extract} prints ({@code mahdar/record/1}).
 *
 * <p>Uses {@code text} and Jackson. Knows no language, no rule and no storage.
 */
@NullMarked
package org.mahdar.finding;

import org.jspecify.annotations.NullMarked;
