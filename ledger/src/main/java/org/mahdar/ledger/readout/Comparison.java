package org.mahdar.ledger.readout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Span;

/** Pairs the sentences of two accounts. */
public final class Comparison {

  private static final int NONE = -1;

  private Comparison() {}

  /** In the order of the first account; what only the second has stands where it stands there. */
  public static List<Line> of(Minutes here, Minutes there) {
    List<Sentence> left = sentences(here);
    List<Sentence> right = sentences(there);
    int[] partner = new int[left.size()];
    Arrays.fill(partner, NONE);
    Likeness[] likeness = new Likeness[left.size()];
    boolean[] taken = new boolean[right.size()];
    for (Pair pair : pairs(left, right)) {
      if (partner[pair.left] == NONE && !taken[pair.right]) {
        partner[pair.left] = pair.right;
        likeness[pair.left] = pair.likeness;
        taken[pair.right] = true;
      }
    }
    List<Line> lines = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < left.size(); i++) {
      int other = partner[i];
      if (other == NONE) {
        lines.add(new Line(Line.Sort.ONLY_HERE, left.get(i).quote, null, List.of()));
      } else {
        next = onlyThere(right, taken, next, other, lines);
        lines.add(line(left.get(i), right.get(other), Objects.requireNonNull(likeness[i])));
      }
    }
    onlyThere(right, taken, next, right.size(), lines);
    return lines;
  }

  private static int onlyThere(
      List<Sentence> right, boolean[] taken, int from, int until, List<Line> lines) {
    for (int i = from; i < until; i++) {
      if (!taken[i]) {
        lines.add(new Line(Line.Sort.ONLY_THERE, null, right.get(i).quote, List.of()));
      }
    }
    return Math.max(from, until);
  }

  private static Line line(Sentence here, Sentence there, Likeness likeness) {
    boolean same = here.wording.equals(there.wording);
    return new Line(
        same ? Line.Sort.SAME : Line.Sort.REWORDED, here.quote, there.quote, likeness.shared());
  }

  /** The closest first, then in reading order. */
  private static List<Pair> pairs(List<Sentence> left, List<Sentence> right) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        Likeness likeness = Likeness.of(left.get(i).wording, right.get(j).wording);
        if (isOneContent(likeness)) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.likeness.specific())
            .thenComparingInt(pair -> -pair.likeness.closeness())
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    return pairs;
  }

  /** Two texts of one occasion: three specific words, or three tenths of the shorter sentence. */
  private static boolean isOneContent(Likeness likeness) {
    return likeness.ofOneContent()
        || (likeness.specific() >= 3 && likeness.specific() * 10 >= likeness.shorterSpecific() * 3);
  }

  private static List<Sentence> sentences(Minutes minutes) {
    return minutes.sentences().stream()
        .filter(span -> isArticle(minutes, span))
        .map(span -> Quote.of(minutes.text(), span))
        .map(quote -> new Sentence(quote, Wording.of(quote.text())))
        .filter(sentence -> sentence.wording.count(Term.Sort.SPECIFIC) > 0)
        .toList();
  }

  private static boolean isArticle(Minutes minutes, Span span) {
    Stream<Minutes.Segment> around =
        minutes.body().stream().filter(it -> it.start() < span.end() && span.start() < it.end());
    return around.noneMatch(it -> it.role() == Minutes.Role.BOILERPLATE);
  }

  private record Sentence(Quote quote, Wording wording) {}

  private record Pair(int left, int right, Likeness likeness) {}
}
