package org.mahdar.chain;

/**
 * A report in a collection.
 *
 * @param number in the index
 * @param grams sampled runs of words, sorted; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of them are compared by nobody
record Member(int number, Wording wording, long[] grams) {

  Report report() {
    return wording.report();
  }
}
