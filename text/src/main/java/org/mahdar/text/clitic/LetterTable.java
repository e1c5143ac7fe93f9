package org.mahdar.text.clitic;

import java.util.Arrays;

/**
 * Numbers by strings of letters, found without making a string; alef is found whichever way it is
 * written. One array of letters and three of numbers, open addressing: eighty thousand strings as
 * objects would take ten times the room and longer to load.
 */
final class LetterTable {

  /** What {@link #find} says of letters that are not here. */
  static final int ABSENT = -1;

  private char[] pool = new char[1 << 12];
  private int used;
  private int count;

  /** By slot: where in the pool a string begins, plus one; 0 is an empty slot. */
  private int[] starts = new int[1 << 10];

  private byte[] lengths = new byte[1 << 10];
  private int[] values = new int[1 << 10];

  /** Later numbers for the same letters replace earlier ones. */
  void put(char[] letters, int length, int value) {
    if (length > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("no word has " + length + " letters");
    }
    if (count * 2 >= starts.length) {
      grow();
    }
    int slot = slot(letters, 0, length);
    if (starts[slot] == 0) {
      starts[slot] = store(letters, length) + 1;
      lengths[slot] = (byte) length;
      count++;
    }
    values[slot] = value;
  }

  /** The number of some letters, or {@link #ABSENT}. */
  int find(char[] letters, int from, int to) {
    int slot = slot(letters, from, to);
    return starts[slot] == 0 ? ABSENT : values[slot];
  }

  private int store(char[] letters, int length) {
    if (used + length > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    for (int i = 0; i < length; i++) {
      pool[used + i] = Letters.alef(letters[i]);
    }
    used += length;
    return used - length;
  }

  private void grow() {
    int[] oldStarts = starts;
    byte[] oldLengths = lengths;
    int[] oldValues = values;
    starts = new int[oldStarts.length * 2];
    lengths = new byte[starts.length];
    values = new int[starts.length];
    for (int i = 0; i < oldStarts.length; i++) {
      if (oldStarts[i] != 0) {
        int from = oldStarts[i] - 1;
        int slot = slot(pool, from, from + oldLengths[i]);
        starts[slot] = oldStarts[i];
        lengths[slot] = oldLengths[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Where some letters are, or would be put. */
  private int slot(char[] letters, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Letters.alef(letters[i]);
    }
    int mask = starts.length - 1;
    int slot = (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 8) & mask;
    while (starts[slot] != 0 && !holds(slot, letters, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int slot, char[] letters, int from, int to) {
    if (lengths[slot] != to - from) {
      return false;
    }
    int start = starts[slot] - 1;
    for (int i = from; i < to; i++) {
      if (pool[start + i - from] != Letters.alef(letters[i])) {
        return false;
      }
    }
    return true;
  }
}
