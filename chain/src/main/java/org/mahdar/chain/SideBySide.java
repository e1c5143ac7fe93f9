package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Span;

/**
 * Two reports beside each other: whether they are linked, which sentences correspond, what one does
 * otherwise, and what both have. Looks at the two alone: what {@link Chains} knows of other
 * reports, such as that their wording is that of a daily bulletin, is not known here. Immutable.
 */
public final class SideBySide {

  private static final String LANGUAGE = "ar";

  /** What a word weighs to be named among what two reports share. */
  private static final double TELLING = Math.log(60);

  private final Alignment alignment;
  private final Stems stems;
  private final @Nullable Link link;
  private final List<Edit> edits;
  private final List<Row> rows;

  private SideBySide(Alignment alignment, Stems stems, @Nullable Link link) {
    this.alignment = alignment;
    this.stems = stems;
    this.link = link;
    edits =
        link != null && link.type() == Link.Type.RETRANSLATED
            ? link.edits()
            : Edits.of(alignment, Gap.of(alignment)).list();
    rows = Rows.of(alignment, stems);
  }

  /**
   * Sentences that correspond.
   *
   * @param a UTF-16 offsets into the raw text of the one; null where it has nothing of the kind
   * @param b the same in the other; one of the two is there
   */
  public record Row(@Nullable Span a, @Nullable Span b) {

    public Row {
      if (a == null && b == null) {
        throw new IllegalArgumentException("a row of nothing");
      }
    }
  }

  /**
   * @throws IllegalArgumentException if the two are one and the same article
   */
  public static SideBySide of(Report a, Report b) {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException("an article beside itself: " + a.source());
    }
    Vocabulary vocabulary = Vocabulary.load(LANGUAGE);
    Fingerprint one = Fingerprint.of(a, vocabulary);
    Fingerprint other = Fingerprint.of(b, vocabulary);
    GramIndex index = new GramIndex();
    index.add(one.grams(), one.day());
    index.add(other.grams(), other.day());
    Stems stems = new Stems(Rarity.load(LANGUAGE));
    stems.learn(one.wording());
    stems.learn(other.wording());
    Alignment alignment = Alignment.of(one.wording(), other.wording());
    Linker linker = new Linker(index, stems);
    long[] shared = Grams.shared(one.grams(), other.grams());
    Link copy = linker.copy(alignment, shared, one.day(), other.day());
    return new SideBySide(alignment, stems, copy != null ? copy : linker.retranslated(alignment));
  }

  public Report a() {
    return alignment.a().report();
  }

  public Report b() {
    return alignment.b().report();
  }

  /** How they are linked; null when they are not. */
  public @Nullable Link link() {
    return link;
  }

  /** The sentences of both, in order; moved ones stand alone, in the place that each report has. */
  public List<Row> rows() {
    return rows;
  }

  /** What the other does otherwise, whether linked or not; nothing for another translation. */
  public List<Edit> edits() {
    return edits;
  }

  /** The share of the one's words, 0 to 1, that stand in the other in runs or in place. */
  public double aInB() {
    int carried = 0;
    for (int i = 0; i < alignment.a().count(); i++) {
      carried += alignment.partnerOfA(i) >= 0 ? 1 : 0;
    }
    return share(carried, alignment.a().count());
  }

  /** The same of the other's words. */
  public double bInA() {
    int carried = 0;
    for (int i = 0; i < alignment.b().count(); i++) {
      carried += alignment.partnerOfB(i) >= 0 ? 1 : 0;
    }
    return share(carried, alignment.b().count());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The passages that both have word by word, in the raw text of the one, the longest first. */
  public List<Span> passages() {
    return alignment.blocks().stream()
        .sorted(
            Comparator.comparingInt(Alignment.Block::length)
                .reversed()
                .thenComparingInt(Alignment.Block::a))
        .map(block -> alignment.a().span(block.a(), block.endOfA()))
        .toList();
  }

  /** The same passages in the other, in its order. */
  public List<Span> passagesOfB() {
    return alignment.blocks().stream()
        .map(block -> alignment.b().span(block.b(), block.endOfB()))
        .sorted()
        .toList();
  }

  /**
   * The names, figures and other rare words that both have: each where it first stands in the one,
   * and in the other.
   */
  public List<Row> names() {
    Map<Integer, Integer> ofB = firstPlaces(alignment.b());
    List<Row> names = new ArrayList<>();
    firstPlaces(alignment.a())
        .forEach((stem, i) -> {
          Integer j = ofB.get(stem);
          if (j != null) {
            names.add(new Row(alignment.a().span(i, i + 1), alignment.b().span(j, j + 1)));
          }
        });
    return names;
  }

  /** Every place in the one of a name or figure that both have, in order. */
  public List<Span> namesInA() {
    return places(alignment.a(), firstPlaces(alignment.b()));
  }

  /** Every place in the other. */
  public List<Span> namesInB() {
    return places(alignment.b(), firstPlaces(alignment.a()));
  }

  private List<Span> places(Wording wording, Map<Integer, Integer> known) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < wording.count(); i++) {
      if (tells(wording.word(i)) && known.containsKey(stems.stem(wording.word(i)))) {
        places.add(wording.span(i, i + 1));
      }
    }
    return places;
  }

  private Map<Integer, Integer> firstPlaces(Wording wording) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < wording.count(); i++) {
      if (tells(wording.word(i))) {
        places.putIfAbsent(stems.stem(wording.word(i)), i);
      }
    }
    return places;
  }

  private boolean tells(int word) {
    return stems.weight(word) >= TELLING;
  }
}
