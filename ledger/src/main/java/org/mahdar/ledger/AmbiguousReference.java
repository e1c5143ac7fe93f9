package org.mahdar.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** What was typed fits more than one document. */
public final class AmbiguousReference extends LedgerException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final transient List<DocumentLine> candidates;

  AmbiguousReference(String reference, List<DocumentLine> candidates, String ledger) {
    super(
        Reason.AMBIGUOUS,
        "«" + reference + "» fits " + candidates.size() + " documents",
        ledger,
        "Type one of these ids: " + listed(candidates),
        null);
    this.candidates = List.copyOf(candidates);
  }

  /** All that it fits, in the ledger's order. */
  public List<DocumentLine> candidates() {
    return candidates;
  }

  private static String listed(List<DocumentLine> candidates) {
    String first =
        candidates.stream()
            .limit(SHOWN)
            .map(line -> line.shortId() + " (" + line.source() + ")")
            .collect(Collectors.joining(", "));
    return candidates.size() > SHOWN ? first + ", …" : first;
  }
}
