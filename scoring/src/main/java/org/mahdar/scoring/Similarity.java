package org.mahdar.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two strings are: twice the characters in matching blocks over all characters, after
 * Ratcliff and Obershelp, with the choices of Python's {@code difflib.SequenceMatcher}. The longest
 * block is taken first, of equally long ones the earliest in the first string, then in the second;
 * in a second string of 200 characters or more, characters that make up over one per cent of it
 * start no block. Hence the order of the two strings matters.
 */
final class Similarity {

  private static final int LONG = 200;

  private final int[] a;
  private final int[] b;
  private final Map<Integer, List<Integer>> places;

  private Similarity(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    this.places = places(b);
  }

  /** 0 to 1; two empty strings are alike. Characters are code points. */
  static double ratio(String a, String b) {
    Similarity both = new Similarity(a.codePoints().toArray(), b.codePoints().toArray());
    int length = both.a.length + both.b.length;
    return length == 0 ? 1 : 2.0 * both.matches() / length;
  }

  private static Map<Integer, List<Integer>> places(int[] b) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < b.length; j++) {
      places.computeIfAbsent(b[j], c -> new ArrayList<>()).add(j);
    }
    if (b.length >= LONG) {
      int most = b.length / 100 + 1;
      places.values().removeIf(indices -> indices.size() > most);
    }
    return places;
  }

  private int matches() {
    int sum = 0;
    Deque<Window> open = new ArrayDeque<>();
    open.push(new Window(0, a.length, 0, b.length));
    while (!open.isEmpty()) {
      Window window = open.pop();
      Block block = longest(window);
      sum += block.size;
      if (block.size > 0) {
        open.push(window.before(block));
        open.push(window.after(block));
      }
    }
    return sum;
  }

  private Block longest(Window window) {
    Block best = new Block(window.fromA, window.fromB, 0);
    int[] previous = new int[b.length + 1]; // at j+1: length of the run that ends with b[j]
    for (int i = window.fromA; i < window.toA; i++) {
      int[] current = new int[b.length + 1];
      for (int j : places.getOrDefault(a[i], List.of())) {
        if (j < window.fromB) {
          continue;
        }
        if (j >= window.toB) {
          break;
        }
        int size = previous[j] + 1;
        current[j + 1] = size;
        if (size > best.size) {
          best = new Block(i - size + 1, j - size + 1, size);
        }
      }
      previous = current;
    }
    return extended(best, window);
  }

  /** A block does not start on a frequent character, but it grows over equal ones. */
  private Block extended(Block block, Window window) {
    int i = block.a;
    int j = block.b;
    int size = block.size;
    while (i > window.fromA && j > window.fromB && a[i - 1] == b[j - 1]) {
      i--;
      j--;
      size++;
    }
    while (i + size < window.toA && j + size < window.toB && a[i + size] == b[j + size]) {
      size++;
    }
    return new Block(i, j, size);
  }

  private record Block(int a, int b, int size) {}

  private record Window(int fromA, int toA, int fromB, int toB) {

    Window before(Block block) {
      return new Window(fromA, block.a, fromB, block.b);
    }

    Window after(Block block) {
      return new Window(block.a + block.size, toA, block.b + block.size, toB);
    }
  }
}
