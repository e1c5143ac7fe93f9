package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Reads the half behind a unit: «ثلاث سنوات ونصف», «عام ونصف العام». */
final class HalfReader {

  static final BigDecimal HALF = new BigDecimal("0.5");

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final UnitReader units;

  HalfReader(Page page, QuantityTags tags, TokenRange sentence, UnitReader units) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    this.units = units;
  }

  /** «عام ونصف العام»: the unit stands for one, which is not said. */
  @Nullable Found read(int token) {
    Edge edge = page.lattice().longest(token, tags.unit);
    if (edge == null || edge.has(tags.definite) || !edge.has(tags.duration)) {
      return null;
    }
    if (halfAt(edge.to()) == null) {
      return null;
    }
    Unit unit = units.of(edge, edge.to());
    TokenRange range = new TokenRange(token, behind(unit));
    return new FoundDraft(range, BigDecimal.ONE.add(HALF), range)
        .of(unit)
        .proclitics(edge.proclitics())
        .found();
  }

  /** The token behind a unit and its half; the unit's own end where no half is said. */
  int behind(Unit unit) {
    Edge half = halfAt(unit.to());
    return half == null ? unit.to() : behindRepeated(half.to(), unit);
  }

  private @Nullable Edge halfAt(int token) {
    if (token >= sentence.to()) {
      return null;
    }
    Edge half = page.lattice().longest(token, tags.fraction);
    boolean is =
        half != null
            && (half.proclitics() != 0 || half.has(tags.joined))
            && half.value() instanceof Lexeme lexeme
            && "0.5".equals(lexeme.attribute("value"));
    return is ? half : null;
  }

  private int behindRepeated(int token, Unit unit) {
    if (token >= sentence.to()) {
      return token;
    }
    Edge again = page.lattice().longest(token, tags.unit);
    boolean same =
        again != null
            && again.proclitics() == 0
            && again.value() instanceof Lexeme lexeme
            && unit.code().equals(lexeme.attribute("unit"));
    return again != null && same ? again.to() : token;
  }
}
