package org.mahdar.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.TimeBasis;
import org.mahdar.grammar.Guard;

/** One fact about how a rule fired; whoever shows it finds words for its code and its value. */
public sealed interface Note {

  /** What the fact is about; the slot's name for a slot. */
  String code();

  /** What the rule looks for. */
  record Pattern(String pattern) implements Note {
    @Override
    public String code() {
      return "pattern";
    }
  }

  /**
   * The word that gives the finding away.
   *
   * @param place file and line of its row
   */
  record Cue(String lemma, String place) implements Note {
    @Override
    public String code() {
      return "cue";
    }
  }

  /** Words of the text that filled a slot of the pattern; {@code code} is the slot's name. */
  record Slot(String code, String words) implements Note {}

  /** The guards that looked and found nothing. */
  record Guards(List<Guard> guards) implements Note {
    public Guards {
      guards = List.copyOf(guards);
    }

    @Override
    public String code() {
      return "not_silenced_by";
    }
  }

  /** The value of a figure, in the unit of the record. */
  record Amount(BigDecimal value, String unit) implements Note {
    @Override
    public String code() {
      return "value";
    }
  }

  /**
   * What an expression of time comes to.
   *
   * @param value ISO, or null where it cannot be told
   */
  record Moment(@Nullable String value) implements Note {
    @Override
    public String code() {
      return "value";
    }
  }

  /** What the value of an expression of time rests on. */
  record Basis(TimeBasis basis) implements Note {
    @Override
    public String code() {
      return "basis";
    }
  }
}
