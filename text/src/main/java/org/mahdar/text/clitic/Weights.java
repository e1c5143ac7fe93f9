package org.mahdar.text.clitic;

import java.io.BufferedReader;
import java.io.IOException;

/** What each feature of a cut speaks for or against it, by the feature's hash. */
final class Weights {

  private long[] keys = new long[1 << 14];
  private float[] values = new float[1 << 14];
  private int count;

  private Weights() {}

  /**
   * Reads lines of a feature, a tab and its weight; lines that begin with # are comments.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static Weights read(String name, BufferedReader lines) throws IOException {
    Weights weights = new Weights();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.startsWith("#")) {
        weights.add(line, name + ":" + number);
      }
    }
    return weights;
  }

  private void add(String line, String place) {
    int tab = line.indexOf('\t');
    if (tab < 1) {
      throw new IllegalArgumentException(
          place + ": a line is a feature, a tab and a weight, not «" + line + "»");
    }
    long key = Hash.START;
    for (int i = 0; i < tab; i++) {
      key = Hash.with(key, line.charAt(i));
    }
    put(key, number(line.substring(tab + 1), place));
  }

  private static float number(String weight, String place) {
    try {
      return Float.parseFloat(weight);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(place + ": no number: «" + weight + "»", e);
    }
  }

  private void put(long key, float weight) {
    if (count * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      count++;
    }
    keys[slot] = key;
    values[slot] = weight;
  }

  private float of(long key) {
    // An empty slot has no weight.
    return values[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new float[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Adds up the weights of one cut's features. */
  static final class Sum extends FeatureSink {

    private final Weights weights;
    private long key;
    private float total;

    Sum(Weights weights) {
      this.weights = weights;
    }

    /** The sum since it was last asked for. */
    float take() {
      float sum = total;
      total = 0;
      return sum;
    }

    @Override
    FeatureSink begin(char kind) {
      key = Hash.with(Hash.START, kind);
      return this;
    }

    @Override
    FeatureSink add(char letter) {
      key = Hash.with(key, letter);
      return this;
    }

    @Override
    void end() {
      total += weights.of(key);
    }
  }

  /** FNV-1a over letters, 64 bits wide: two features of a model never meet by chance. */
  private static final class Hash {

    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    static long with(long hash, char letter) {
      return (hash ^ letter) * PRIME;
    }
  }
}
