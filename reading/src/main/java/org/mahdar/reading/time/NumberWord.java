package org.mahdar.reading.time;

/**
 * What a number may stand for.
 *
 * @param value a day of a month, a count, or a year
 * @param hijri whether it is a year of the Hijra
 */
record NumberWord(int value, boolean hijri) {}
