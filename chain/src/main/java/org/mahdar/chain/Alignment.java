package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which words of one report stand in another, and where: runs of {@link #SHORTEST} words and more,
 * wherever they stand, and single words in place between them.
 *
 * <p>From left to right the longest run that is still free in the other is taken, of equally long
 * ones that which goes on where the last one ended (after greedy string tiling: Wise, "String
 * similarity via greedy string tiling", 1993). Immutable.
 */
final class Alignment {

  /** Words of the shortest run that counts as taken over. */
  static final int SHORTEST = 4;

  /** Places of one run of words that are looked at: texts that repeat one line end there. */
  private static final int MOST_PLACES = 32;

  /** Words between two runs, on either side, that are still compared one by one. */
  private static final int GAP = 24;

  private static final int NONE = -1;

  private final Wording a;
  private final Wording b;
  private final List<Block> blocks;
  private final int inRuns;
  private final int[] partnerOfA;
  private final int[] partnerOfB;

  private Alignment(
      Wording a, Wording b, List<Block> blocks, int inRuns, int[] partnerOfA, int[] partnerOfB) {
    this.a = a;
    this.b = b;
    this.blocks = blocks;
    this.inRuns = inRuns;
    this.partnerOfA = partnerOfA;
    this.partnerOfB = partnerOfB;
  }

  /**
   * A run of equal words.
   *
   * @param a its first word in the one
   * @param b its first word in the other
   * @param length words
   */
  record Block(int a, int b, int length) {
    int endOfA() {
      return a + length;
    }

    int endOfB() {
      return b + length;
    }
  }

  static Alignment of(Wording a, Wording b) {
    return new Tiling(a, b).align();
  }

  Wording a() {
    return a;
  }

  Wording b() {
    return b;
  }

  /** The runs, in the order of the one. */
  List<Block> blocks() {
    return blocks;
  }

  /** Words in runs: as many in the one as in the other. */
  int inRuns() {
    return inRuns;
  }

  /** The word of the other that a word of the one stands for; negative when none does. */
  int partnerOfA(int word) {
    return partnerOfA[word];
  }

  int partnerOfB(int word) {
    return partnerOfB[word];
  }

  private static final class Tiling {

    private final Wording a;
    private final Wording b;
    private final int[] partnerOfA;
    private final int[] partnerOfB;
    private final int[] heads;
    private final int[] nexts;
    private final List<Block> blocks = new ArrayList<>();

    Tiling(Wording a, Wording b) {
      this.a = a;
      this.b = b;
      partnerOfA = free(a.count());
      partnerOfB = free(b.count());
      heads = free(Integer.highestOneBit(Math.max(16, b.count() * 2)) * 2);
      nexts = new int[b.count()];
    }

    private static int[] free(int size) {
      int[] partners = new int[size];
      Arrays.fill(partners, NONE);
      return partners;
    }

    Alignment align() {
      for (int j = b.count() - SHORTEST; j >= 0; j--) {
        int slot = slot(b, j);
        nexts[j] = heads[slot];
        heads[slot] = j;
      }
      int words = 0;
      for (int i = 0; i + SHORTEST <= a.count(); ) {
        Block block = longest(i);
        if (block == null) {
          i++;
        } else {
          take(block);
          words += block.length();
          i = block.endOfA();
        }
      }
      fillGaps();
      return new Alignment(a, b, List.copyOf(blocks), words, partnerOfA, partnerOfB);
    }

    private int slot(Wording wording, int i) {
      int h = wording.word(i);
      for (int k = 1; k < SHORTEST; k++) {
        h = h * 31 + wording.word(i + k);
      }
      return (h ^ (h >>> 15)) & (heads.length - 1);
    }

    private @org.jspecify.annotations.Nullable Block longest(int i) {
      int expected = blocks.isEmpty() ? 0 : blocks.getLast().endOfB();
      int best = NONE;
      int bestLength = SHORTEST - 1;
      int places = 0;
      for (int j = heads[slot(a, i)]; j != NONE && places < MOST_PLACES; j = nexts[j]) {
        int length = run(i, j);
        if (length > bestLength || (length == bestLength && best < expected && j >= expected)) {
          best = j;
          bestLength = length;
        }
        places += length > 0 ? 1 : 0;
      }
      return best == NONE ? null : new Block(i, best, bestLength);
    }

    private int run(int i, int j) {
      int length = 0;
      while (i + length < a.count()
          && j + length < b.count()
          && a.word(i + length) == b.word(j + length)
          && partnerOfB[j + length] == NONE) {
        length++;
      }
      return length;
    }

    private void take(Block block) {
      blocks.add(block);
      for (int k = 0; k < block.length(); k++) {
        pair(block.a() + k, block.b() + k);
      }
    }

    private void pair(int i, int j) {
      partnerOfA[i] = j;
      partnerOfB[j] = i;
    }

    /** Between two runs that follow each other in both, single words in order. */
    private void fillGaps() {
      List<Block> ordered = new ArrayList<>(blocks);
      ordered.sort(Comparator.comparingInt(Block::a));
      int fromA = 0;
      int fromB = 0;
      for (Block block : ordered) {
        fill(fromA, block.a(), fromB, block.b());
        fromA = block.endOfA();
        fromB = block.endOfB();
      }
      fill(fromA, Math.min(a.count(), fromA + GAP), fromB, Math.min(b.count(), fromB + GAP));
    }

    private void fill(int fromA, int toA, int fromB, int toB) {
      int rows = toA - fromA;
      int columns = toB - fromB;
      if (rows <= 0 || columns <= 0 || rows > GAP || columns > GAP) {
        return;
      }
      int[][] longest = new int[rows + 1][columns + 1];
      for (int i = rows - 1; i >= 0; i--) {
        for (int j = columns - 1; j >= 0; j--) {
          longest[i][j] =
              same(fromA + i, fromB + j)
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      for (int i = 0, j = 0; i < rows && j < columns; ) {
        if (same(fromA + i, fromB + j)) {
          pair(fromA + i++, fromB + j++);
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }

    private boolean same(int i, int j) {
      return a.word(i) == b.word(j) && partnerOfA[i] == NONE && partnerOfB[j] == NONE;
    }
  }
}
