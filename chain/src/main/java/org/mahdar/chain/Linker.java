package org.mahdar.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of two reports whether and how they are linked. Of one thread. */
final class Linker {

  private final Neighbours neighbours;
  private final Stems stems;

  Linker(GramIndex index, Stems stems) {
    this.neighbours = new Neighbours(index);
    this.stems = stems;
  }

  Neighbours neighbours() {
    return neighbours;
  }

  /** The link between two reports of which one may be another translation; null for none. */
  @Nullable Link retranslated(Alignment alignment) {
    return Retranslation.link(alignment, stems);
  }

  /**
   * The link between two reports that share runs of words; null when there is none.
   *
   * @param shared the runs
   */
  @Nullable Link copy(Alignment alignment, long[] shared, int dayOfOne, int dayOfOther) {
    Comparison comparison =
        Comparison.of(
            alignment, neighbours.setWording(shared, dayOfOne, dayOfOther), dayOfOne, dayOfOther);
    Link.Type type = Judgement.shared(comparison);
    if (type == null) {
      return null;
    }
    List<Gap> gaps = Gap.of(alignment);
    if (Judgement.isTemplate(comparison, Slots.of(alignment, gaps))) {
      return null;
    }
    Edits edits = Edits.of(alignment, gaps);
    boolean verbatim = type.isCopy() && Judgement.isVerbatim(comparison, edits);
    return link(alignment, comparison, verbatim ? Link.Type.VERBATIM : type, edits);
  }

  private static Link link(
      Alignment alignment, Comparison comparison, Link.Type type, Edits edits) {
    Report a = alignment.a().report();
    Report b = alignment.b().report();
    double aInB = carried(alignment, true);
    double bInA = carried(alignment, false);
    return new Link(
        a,
        b,
        type,
        aInB,
        bInA,
        Direction.of(a, b, aInB, bInA),
        a.agency() != null ? a.agency() : b.agency(),
        edits.list(),
        Math.min(0.99, 0.5 + comparison.ownShare() / 2));
  }

  private static double carried(Alignment alignment, boolean ofA) {
    int words = (ofA ? alignment.a() : alignment.b()).count();
    int carried = 0;
    for (int i = 0; i < words; i++) {
      if ((ofA ? alignment.partnerOfA(i) : alignment.partnerOfB(i)) >= 0) {
        carried++;
      }
    }
    return words == 0 ? 0 : (double) carried / words;
  }
}
