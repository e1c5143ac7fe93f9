package org.mahdar.reading.quantities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Reads every number of a sentence with its unit, and lays it into the lattice as an edge tagged
 * «quantity» with the classes of its unit («percent», «person-noun», «duration» …), «money» where
 * the unit is a currency, «number» where there is none. Immutable and thread-safe.
 */
public final class QuantityReader {

  private final QuantityTags tags;

  public QuantityReader(Language language) {
    this.tags = new QuantityTags(language);
  }

  /** The quantities of a sentence in reading order; none overlaps another. */
  public List<Quantity> read(Page page, TokenRange sentence) {
    QuantityScan scan = new QuantityScan(page, tags, sentence);
    CalendarNumbers calendar = new CalendarNumbers(page, tags, sentence);
    List<Quantity> found = new ArrayList<>();
    int token = sentence.from();
    while (token < sentence.to()) {
      Found here = scan.at(token);
      if (here == null) {
        token++;
      } else {
        found.add(here.quantity());
        lay(page, here, calendar.holds(here.quantity()));
        token = Math.max(token + 1, here.quantity().to());
      }
    }
    return found;
  }

  private void lay(Page page, Found found, boolean calendar) {
    Quantity quantity = found.quantity();
    BitSet set = new BitSet();
    set.or(found.tags());
    set.and(tags.classes);
    set.set(tags.quantity);
    set.set(tags.money, found.tags().get(tags.currency));
    set.set(tags.definite, quantity.definite());
    set.set(tags.ordinal, quantity.ordinal());
    set.set(tags.fraction, found.tags().get(tags.fraction));
    if (quantity.unit() == null && !quantity.ordinal() && !calendar) {
      set.set(tags.number);
      set.set(tags.scale, found.scaled());
    }
    page.lattice().add(new Edge(quantity.from(), quantity.to(), set, found.proclitics(), quantity));
  }
}
