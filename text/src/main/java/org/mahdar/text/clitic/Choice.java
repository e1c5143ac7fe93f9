package org.mahdar.text.clitic;

/** Chooses among the cuts of a word; used again for word after word of one text. */
final class Choice {

  /** No word of the language is longer, and hostile ones shall cost nothing. */
  private static final int LONGEST = 30;

  private final Features features;
  private final Weights.Sum sum;
  private final Cuts cuts = new Cuts();

  Choice(Features features, Weights.Sum sum) {
    this.features = features;
    this.sum = sum;
  }

  /** The cut whose features weigh most, the first of equals. */
  int of(char[] letters, Neighbours word) {
    if (word.to() - word.from() > LONGEST) {
      return Cut.WHOLE;
    }
    cuts.of(letters, word.from(), word.to());
    int best = cuts.get(0);
    if (cuts.count() == 1) {
      return best;
    }
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < cuts.count(); i++) {
      features.tell(letters, word, cuts.get(i), sum);
      float total = sum.take();
      if (total > most) {
        most = total;
        best = cuts.get(i);
      }
    }
    return best;
  }
}
