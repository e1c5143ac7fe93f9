package org.mahdar.text.clitic;

import org.mahdar.text.clitic.Stems.Place;

/**
 * What speaks for or against a cut: which clitics it takes off together, what stem it leaves and
 * how newspapers write that stem, and what stands before and behind the word.
 *
 * <p>A feature is a letter for its kind, then what it says; the table of weights spells it the same
 * way, so that everybody can look up what was learnt. Proclitics are one character, pronouns
 * another.
 */
final class Features {

  private static final int EVEN = 16;

  private final Stems stems;
  private final LetterTable names;

  /**
   * @param names words that are often names
   */
  Features(Stems stems, LetterTable names) {
    this.stems = stems;
    this.names = names;
  }

  /** Tells the sink every feature of one cut of a word. */
  void tell(char[] letters, Neighbours word, int cut, FeatureSink sink) {
    int start = word.from() + Cut.stemStart(cut);
    int end = word.to() - Cut.tailLength(cut);
    char before = before(cut);
    char behind = behind(cut);
    sink.begin('a').add(before).add(behind).end();
    sink.begin('z').add(letters, word.from(), word.to()).add(before).add(behind).end();
    frequency(stems.find(letters, start, end), before, behind, sink);
    unlessPronoun(letters, start, end, word.to(), cut, sink);
    unlessProclitic(letters, start, end, cut, sink);
    if (start < end) {
      beginning(letters, start, end, cut, sink);
      ending(letters, start, end, cut, sink);
      shape(letters, start, end, cut, sink);
    }
    context(letters, word, before, behind, sink);
  }

  private static char before(int cut) {
    return (char) ('!' + Cut.proclitics(cut));
  }

  private static char behind(int cut) {
    return (char) ('A' + Cut.pronoun(cut));
  }

  private static void frequency(int steps, char before, char behind, FeatureSink sink) {
    int alone = Stems.step(steps, Place.ALONE);
    int article = Stems.step(steps, Place.WITH_ARTICLE);
    sink.begin('b').number(alone).add(before).end();
    sink.begin('c').number(article).add(before).end();
    sink.begin('d').number(Stems.step(steps, Place.WITH_PROCLITIC)).add(before).end();
    sink.begin('e').number(Stems.step(steps, Place.WITH_PRONOUN)).add(behind).end();
    sink.begin('f').number(alone).add(behind).end();
    sink.begin('g').number(article).add(behind).end();
    sink.begin('h').number(Stems.highest(steps)).end();
  }

  /** How the stem fares against the stem that keeps what looks like a pronoun. */
  private void unlessPronoun(
      char[] letters, int start, int end, int to, int cut, FeatureSink sink) {
    if (Cut.pronoun(cut) == Pronoun.NONE) {
      return;
    }
    char behind = behind(cut);
    int inner = stems.find(letters, start, end);
    int outer = stems.find(letters, start, to);
    int base = base(letters, start, end);
    int alone = Math.max(base, Stems.step(inner, Place.ALONE));
    sink.begin('i').number(base).add(behind).end();
    sink.begin('j').number(EVEN + Stems.step(outer, Place.ALONE) - alone).add(behind).end();
    sink.begin('k').number(EVEN + difference(outer, inner, Place.WITH_ARTICLE)).add(behind).end();
    sink.begin('l').number(Stems.step(outer, Place.WITH_ARTICLE)).add(behind).end();
  }

  /** How the stem fares against the stem that keeps what looks like its last proclitic. */
  private void unlessProclitic(char[] letters, int start, int end, int cut, FeatureSink sink) {
    if (Cut.stemStart(cut) == 0 || (Cut.proclitics(cut) & Proclitic.AL) != 0) {
      return;
    }
    char last = letters[start - 1];
    int inner = stems.find(letters, start, end);
    int outer = stems.find(letters, start - 1, end);
    sink.begin('m').number(EVEN + difference(outer, inner, Place.ALONE)).add(last).end();
    sink.begin('n').number(EVEN + difference(outer, inner, Place.WITH_ARTICLE)).add(last).end();
    sink.begin('o').number(Stems.step(outer, Place.WITH_ARTICLE)).add(last).end();
  }

  private static int difference(int outer, int inner, Place place) {
    return Stems.step(outer, place) - Stems.step(inner, place);
  }

  /** How often newspapers write the stem as it is without a pronoun: مدرستها is of مدرسة. */
  private int base(char[] letters, int start, int end) {
    char plain =
        switch (start < end ? letters[end - 1] : ' ') {
          case 'ت' -> 'ة';
          case 'ا' -> 'ى';
          case 'ؤ', 'ئ' -> 'ء';
          default -> ' ';
        };
    if (plain == ' ') {
      return 0;
    }
    char written = letters[end - 1];
    letters[end - 1] = plain;
    int steps = stems.find(letters, start, end);
    letters[end - 1] = written;
    return Math.max(Stems.step(steps, Place.ALONE), Stems.step(steps, Place.WITH_ARTICLE));
  }

  private static void beginning(char[] letters, int start, int end, int cut, FeatureSink sink) {
    char before = before(cut);
    char pronoun = Cut.pronoun(cut) == Pronoun.NONE ? '-' : '+';
    sink.begin('p').add(letters[start]).add(before).add(pronoun).end();
    sink.begin('q').add(letters, start, Math.min(end, start + 2)).add(before).end();
    sink.begin('r').add(letters, start, Math.min(end, start + 3)).add(before).end();
    sink.begin('w').add(letters[end - 1]).add(before).end();
  }

  private static void ending(char[] letters, int start, int end, int cut, FeatureSink sink) {
    char behind = behind(cut);
    sink.begin('s').add(letters[end - 1]).add(behind).end();
    sink.begin('t').add(letters, Math.max(start, end - 2), end).add(behind).end();
    sink.begin('u').add(letters, Math.max(start, end - 3), end).add(behind).end();
    sink.begin('v').add(letters[start]).add(letters[end - 1]).add(behind).end();
  }

  /** The pattern of a stem: letters that patterns are made of, and roots left blank. */
  private void shape(char[] letters, int start, int end, int cut, FeatureSink sink) {
    int proclitics = Cut.proclitics(cut);
    char layer = proclitics == 0 ? '-' : (proclitics & Proclitic.AL) != 0 ? '*' : '+';
    shape(letters, start, end, sink.begin('x')).add(layer).add(behind(cut)).end();
    shape(letters, start, end, sink.begin('y')).add(before(cut)).end();
    if (names.find(letters, start, end) != LetterTable.ABSENT) {
      sink.begin('N').add(before(cut)).add(behind(cut)).end();
    }
  }

  private static FeatureSink shape(char[] letters, int start, int end, FeatureSink sink) {
    for (int i = start; i < end; i++) {
      sink.add("اويتمنأإئؤءةىآسه".indexOf(letters[i]) >= 0 ? letters[i] : '.');
    }
    return sink;
  }

  private static void context(
      char[] letters, Neighbours word, char before, char behind, FeatureSink sink) {
    int from = word.previousFrom();
    int to = word.previousTo();
    if (word.hasPrevious()) {
      sink.begin('A').add(letters, from, to).add(before).end();
      sink.begin('B').add(letters, from, to).add(behind).end();
      sink.begin('C').add(letters, Math.max(from, to - 2), to).add(before).end();
    }
    if (word.hasNext()) {
      sink.begin('D').add(word.nextIsDefinite(letters) ? '+' : '-').add(before).add(behind).end();
    }
  }
}
