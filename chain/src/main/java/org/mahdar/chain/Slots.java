package org.mahdar.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.text.Folding;

/**
 * Where two texts have the same frame and other words in its slots: the sign of a template. Two
 * cables of congratulation differ in whom they greet, two market reports in every figure.
 *
 * @param replaced places where one has words and the other has others
 * @param figures of these, where figures stand for figures
 * @param names of these, where words that the other text has nowhere stand for each other
 * @param repeated names of the one that stand for the same name of the other more than once
 */
record Slots(int replaced, int figures, int names, int repeated) {

  /** Words of a slot. */
  private static final int SLOT = 5;

  static Slots of(Alignment alignment, List<Gap> gaps) {
    return new Count(alignment).over(gaps);
  }

  private record Substitution(int one, int other) {}

  private static final class Count {

    private final Wording a;
    private final Wording b;
    private final Set<Integer> wordsOfA;
    private final Set<Integer> wordsOfB;
    private final Map<Substitution, Integer> substitutions = new HashMap<>();
    private int replaced;
    private int figures;
    private int names;

    Count(Alignment alignment) {
      a = alignment.a();
      b = alignment.b();
      wordsOfA = words(a);
      wordsOfB = words(b);
    }

    Slots over(List<Gap> gaps) {
      for (Gap gap : gaps) {
        if (gap.wordsOfA() > 0 && gap.wordsOfB() > 0) {
          take(gap);
        }
      }
      int repeated = (int) substitutions.values().stream().filter(times -> times > 1).count();
      return new Slots(replaced, figures, names, repeated);
    }

    private void take(Gap gap) {
      replaced++;
      if (figure(a, gap.fromA(), gap.toA()) && figure(b, gap.fromB(), gap.toB())) {
        figures++;
      }
      if (gap.wordsOfA() > SLOT || gap.wordsOfB() > SLOT) {
        return;
      }
      int one = unknown(a, gap.fromA(), gap.toA(), wordsOfB);
      int other = unknown(b, gap.fromB(), gap.toB(), wordsOfA);
      if (one >= 0 && other >= 0 && !Spelling.near(letters(a, one), letters(b, other))) {
        names++;
        substitutions.merge(new Substitution(a.word(one), b.word(other)), 1, Integer::sum);
      }
    }

    private static Set<Integer> words(Wording wording) {
      Set<Integer> words = new HashSet<>();
      for (int i = 0; i < wording.count(); i++) {
        words.add(wording.word(i));
      }
      return words;
    }

    private static boolean figure(Wording wording, int from, int to) {
      for (int i = from; i < to; i++) {
        if (wording.kind(i) == WordKind.NUMBER) {
          return true;
        }
      }
      return false;
    }

    /** The first word of content that the other text has nowhere; negative for none. */
    private static int unknown(Wording wording, int from, int to, Set<Integer> known) {
      for (int i = from; i < to; i++) {
        if (wording.kind(i) == WordKind.CONTENT && !known.contains(wording.word(i))) {
          return i;
        }
      }
      return -1;
    }

    private static String letters(Wording wording, int i) {
      return Folding.of(wording.span(i, i + 1).in(wording.report().text()));
    }
  }
}
