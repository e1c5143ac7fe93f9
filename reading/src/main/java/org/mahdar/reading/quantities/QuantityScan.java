package org.mahdar.reading.quantities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** One sentence while its numbers are being read: tries each wording, the more telling first. */
final class QuantityScan {

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final SignReader signs;
  private final List<Wording> wordings;

  QuantityScan(Page page, QuantityTags tags, TokenRange sentence) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    NumeralReader numerals = new NumeralReader(page, tags);
    UnitReader units = new UnitReader(page, tags);
    this.signs = new SignReader(page, sentence, numerals, units);
    this.wordings =
        List.of(
            new RangeReader(page, tags, sentence, numerals, units),
            new SingleWordReader(page, tags, sentence),
            new PostposedReader(page, tags, sentence, numerals, units),
            new CountedReader(page, tags, sentence, numerals, units));
  }

  /** The quantity that starts at a token, or null. */
  @Nullable Found at(int token) {
    if (!mayStart(token)) {
      return null;
    }
    Edge approx = page.lattice().longest(token, tags.approx);
    if (approx != null && approx.to() < sentence.to()) {
      Found found = exactly(approx.to());
      if (found != null && !found.quantity().ordinal() && !found.quantity().dual()) {
        return found.about(token, approx.proclitics());
      }
    }
    return exactly(token);
  }

  private boolean mayStart(int token) {
    if (page.lattice().has(token, tags.amount)) {
      return true;
    }
    return switch (page.tokens().kind(token)) {
      case NUMBER -> true;
      case MARK ->
          page.tokens().is(token, '%') || UnitReader.symbol(page.tokens().mark(token)) != null;
      case WORD -> token + 1 < sentence.to() && page.is(token + 1, tags.number);
    };
  }

  private @Nullable Found exactly(int token) {
    if (page.tokens().kind(token) == Tokens.Kind.MARK) {
      return signs.read(token);
    }
    for (Wording wording : wordings) {
      Found found = wording.read(token);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
