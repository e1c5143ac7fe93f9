package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import org.mahdar.text.TokenRange;

/**
 * What stands behind a number.
 *
 * @param code ISO 4217, percent, year, person, count …
 * @param factor how many of the code it is: ten years in a decade
 * @param tags its classes
 * @param noun its tokens
 * @param known whether the lexicon knows it as something that is counted
 */
record Unit(String code, BigDecimal factor, BitSet tags, TokenRange noun, boolean known) {

  int to() {
    return noun.to();
  }
}
