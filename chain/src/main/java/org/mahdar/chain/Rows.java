package org.mahdar.chain;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.chain.SideBySide.Row;
import org.mahdar.text.Span;

/** The sentences of two reports in rows, with all their marks: quotes, brackets, points. */
final class Rows {

  /** Sentences times sentences that are still compared each with each. */
  private static final long MOST = 250_000;

  private final Wording a;
  private final Wording b;
  private final List<Row> rows = new ArrayList<>();
  private int nextA;
  private int nextB;

  private Rows(Wording a, Wording b) {
    this.a = a;
    this.b = b;
  }

  static List<Row> of(Alignment alignment, Stems stems) {
    Rows rows = new Rows(alignment.a(), alignment.b());
    for (SentenceAlignment.Pair pair : pairs(alignment, stems)) {
      rows.alone(pair.fromA(), pair.fromB());
      Span one = span(rows.a, pair.fromA(), pair.toA());
      rows.rows.add(new Row(one, span(rows.b, pair.fromB(), pair.toB())));
      rows.nextA = pair.toA();
      rows.nextB = pair.toB();
    }
    rows.alone(rows.a.sentences(), rows.b.sentences());
    return List.copyOf(rows.rows);
  }

  private static List<SentenceAlignment.Pair> pairs(Alignment alignment, Stems stems) {
    long work = (long) alignment.a().sentences() * alignment.b().sentences();
    return work > MOST || work == 0
        ? byPartners(alignment)
        : SentenceAlignment.of(StemmedPair.of(alignment.a(), alignment.b(), stems));
  }

  /** A sentence beside the one that its first common word stands in, so far as they rise. */
  private static List<SentenceAlignment.Pair> byPartners(Alignment alignment) {
    List<SentenceAlignment.Pair> pairs = new ArrayList<>();
    int free = 0;
    for (int s = 0; s < alignment.a().sentences(); s++) {
      int partner = firstPartner(alignment, s);
      if (partner < 0 || partner < alignment.b().sentence(free)) {
        continue;
      }
      int sentence = free;
      while (alignment.b().sentence(sentence + 1) <= partner) {
        sentence++;
      }
      pairs.add(new SentenceAlignment.Pair(s, s + 1, sentence, sentence + 1, 1, 0));
      free = sentence + 1;
      if (free == alignment.b().sentences()) {
        break;
      }
    }
    return pairs;
  }

  private static int firstPartner(Alignment alignment, int sentence) {
    for (int i = alignment.a().sentence(sentence); i < alignment.a().sentence(sentence + 1); i++) {
      if (alignment.partnerOfA(i) >= 0) {
        return alignment.partnerOfA(i);
      }
    }
    return -1;
  }

  private void alone(int endOfA, int endOfB) {
    for (; nextA < endOfA; nextA++) {
      rows.add(new Row(span(a, nextA, nextA + 1), null));
    }
    for (; nextB < endOfB; nextB++) {
      rows.add(new Row(null, span(b, nextB, nextB + 1)));
    }
  }

  /** From the first word to the last, with what touches them; never into a neighbour's words. */
  private static Span span(Wording wording, int fromSentence, int toSentence) {
    int from = wording.sentence(fromSentence);
    int to = wording.sentence(toSentence);
    Span words = wording.span(from, to);
    String text = wording.report().text();
    int floor = from == 0 ? 0 : wording.span(from - 1, from).end();
    int ceiling = to == wording.count() ? text.length() : wording.span(to, to + 1).start();
    int start = words.start();
    while (start > floor && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = words.end();
    while (end < ceiling && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(Math.max(start, ownStart(text, floor, start)), end);
  }

  /** Stops and closing marks behind the words before belong to those. */
  private static int ownStart(String text, int floor, int start) {
    int own = start;
    if (start == floor) {
      while (own < text.length() && ".،؛!؟?»”)]…".indexOf(text.charAt(own)) >= 0) {
        own++;
      }
    }
    return own;
  }
}
