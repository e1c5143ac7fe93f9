package org.mahdar.text.clitic;

/** The ways to divide a word that Arabic orthography allows; used again for word after word. */
final class Cuts {

  /** Two conjunctions or none, four prepositions, the article three ways, every pronoun. */
  private static final int MOST = 256;

  private static final int SHORTEST_STEM = 2;

  private final int[] cuts = new int[MOST];
  private int count;
  private char[] letters = {};
  private int from;
  private int to;

  int count() {
    return count;
  }

  int get(int index) {
    return cuts[index];
  }

  /** Finds the ways to divide the letters of one word. */
  void of(char[] letters, int from, int to) {
    this.letters = letters;
    this.from = from;
    this.to = to;
    count = 0;
    behindConjunction(0, from);
    int conjunction = from < to ? Proclitic.conjunction(letters[from]) : 0;
    if (conjunction != 0) {
      behindConjunction(conjunction, from + 1);
    }
    if (count == 0) {
      cuts[count++] = Cut.WHOLE;
    }
  }

  private void behindConjunction(int bits, int at) {
    stems(bits, at);
    article(bits, at);
    int preposition = at < to ? Proclitic.preposition(letters[at]) : 0;
    switch (preposition) {
      case 0 -> {}
      case Proclitic.SA -> future(bits, at + 1);
      case Proclitic.LI -> behindLi(bits | Proclitic.LI, at + 1);
      default -> {
        stems(bits | preposition, at + 1);
        article(bits | preposition, at + 1);
      }
    }
  }

  private void article(int bits, int at) {
    if (is(at, 'ا') && is(at + 1, 'ل')) {
      stem(bits | Proclitic.AL, at + 2, Pronoun.NONE);
    }
  }

  private void behindLi(int bits, int at) {
    stems(bits, at);
    if (is(at, 'ل')) {
      stem(bits | Proclitic.AL, at + 1, Pronoun.NONE);
      stem(bits | Proclitic.AL, at, Pronoun.NONE);
    }
  }

  /** Only a verb of the present tense takes the future particle. */
  private void future(int bits, int at) {
    if (at < to && "يتنأا".indexOf(letters[at]) >= 0) {
      stems(bits | Proclitic.SA, at);
    }
  }

  private boolean is(int at, char letter) {
    return at < to && letters[at] == letter;
  }

  private void stems(int bits, int start) {
    for (int pronoun = 0; pronoun < Pronoun.count(); pronoun++) {
      if (Pronoun.ends(pronoun, letters, start, to)) {
        stem(bits, start, pronoun);
      }
    }
  }

  private void stem(int bits, int start, int pronoun) {
    int length = to - Pronoun.length(pronoun) - start;
    boolean pronounAlone =
        length == 0
            && (bits & (Proclitic.BI | Proclitic.LI)) != 0
            && pronoun != Pronoun.NONE
            && Pronoun.innerLength(pronoun) == 0;
    if (length >= SHORTEST_STEM || pronounAlone) {
      cuts[count++] = Cut.of(bits, start - from, pronoun);
    }
  }
}
