/**
 * The harness of the lexicon's rules. Cases are found in the rule files, never registered: every
 * example, counter-example, guard and gap of every family is run through the one door that users
 * come through ({@link org.mahdar.reading.Reader}), with all rules on.
 */
@org.jspecify.annotations.NullMarked
package org.mahdar.reading.rules;
