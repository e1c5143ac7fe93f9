package org.mahdar.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Link.From;
import org.mahdar.chain.Link.Type;

/** Tells of two reports whether and how they are linked. Of one thread. */
final class Linker {

  private final GramIndex index;
  private final Neighbours neighbours;

  Linker(GramIndex index) {
    this.index = index;
    this.neighbours = new Neighbours(index);
  }

  Neighbours neighbours() {
    return neighbours;
  }

  /** The link between two reports that share runs of words; null when there is none. */
  @Nullable Link link(Member a, Member b) {
    int dayOfA = index.day(a.number());
    int dayOfB = index.day(b.number());
    long[] shared = Grams.shared(a.grams(), b.grams());
    Alignment alignment = Alignment.of(a.wording(), b.wording());
    Comparison comparison =
        Comparison.of(alignment, neighbours.setWording(shared, dayOfA, dayOfB));
    Type type = Judgement.of(comparison, Neighbours.apart(dayOfA, dayOfB));
    return type == null ? null : link(alignment, comparison, type);
  }

  private static Link link(Alignment alignment, Comparison comparison, Type type) {
    Report a = alignment.a().report();
    Report b = alignment.b().report();
    return new Link(
        a,
        b,
        type,
        carried(alignment, true),
        carried(alignment, false),
        From.NOT_KNOWN,
        a.agency() != null ? a.agency() : b.agency(),
        List.of(),
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
