/**
 * The trials that rules stand: every example, counter-example, guard and gap is run through the one
 * door that users come through ({@link org.mahdar.reading.Reader}), with all rules on. Cases are
 * found in the rule files, never registered. Our tests run it over our rules, {@code mahdar lexicon
 * check} over those that somebody adds.
 *
 * <p>Uses {@code reading} and {@code grammar}.
 */
@NullMarked
package org.mahdar.reading.rules;

import org.jspecify.annotations.NullMarked;
