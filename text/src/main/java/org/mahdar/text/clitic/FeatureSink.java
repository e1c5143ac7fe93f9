package org.mahdar.text.clitic;

/**
 * Takes the features of a cut, one after the other, letter by letter: to add up their weights
 * without making a string of any, or to spell them out for training.
 */
abstract class FeatureSink {

  /** Begins a feature of a kind. */
  abstract FeatureSink begin(char kind);

  abstract FeatureSink add(char letter);

  /** The feature is complete. */
  abstract void end();

  /** A number from 0 to 40 is one letter. */
  final FeatureSink number(int value) {
    return add((char) ('0' + value));
  }

  final FeatureSink add(char[] letters, int from, int to) {
    for (int i = from; i < to; i++) {
      add(letters[i]);
    }
    return this;
  }
}
