package org.mahdar.desk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carrier;

/** Where words stand, for JSON. */
public final class Proof {

  private Proof() {}

  /** Offsets are UTF-16 code units of the document's text. */
  public static Map<String, @Nullable Object> of(Carrier carrier, int start, int end) {
    return Answer.values(
        "id", carrier.shortId(),
        "source", carrier.source(),
        "outlet", carrier.outlet(),
        "agency", carrier.agency(),
        "published", carrier.published(),
        "start", start,
        "end", end);
  }

  public static Map<String, @Nullable Object> of(Carrier carrier) {
    return Answer.values(
        "id", carrier.shortId(),
        "source", carrier.source(),
        "outlet", carrier.outlet(),
        "agency", carrier.agency(),
        "published", carrier.published());
  }

  /** All that carry it, the earliest first. */
  public static List<Map<String, @Nullable Object>> names(Carrier first, List<Carrier> others) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    all.add(of(first));
    others.forEach(each -> all.add(of(each)));
    return all;
  }
}
