package org.mahdar.reading.time;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Lattice;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/**
 * Lays what no word list can hold: numbers that may be days or years, a year with its era or the
 * word عام, a month named twice (آب/أغسطس), a name in quotation marks that ends in «today».
 * Immutable and thread-safe.
 */
final class TimeWords {

  private static final int LAST_DAY = 31;
  private static final int LARGEST_COUNT = 200;
  private static final int PAPER_WORDS = 3;

  private final BitSet day;
  private final BitSet count;
  private final BitSet anyYear;
  private final BitSet bareYear;
  private final BitSet namedYear;
  private final BitSet dotted;
  private final BitSet name;
  private final int numeral;
  private final int yearNoun;
  private final int yearKind;
  private final int hijriEra;
  private final int ceEra;
  private final int month;
  private final int slash;
  private final int dash;
  private final int open;
  private final int close;
  private final int nameQuote;
  private final int relativeDay;
  private final int finite;

  TimeWords(Language language) {
    this.day = language.tags().set(List.of("day-number", "bare-count"));
    this.count = language.tags().set(List.of("bare-count"));
    this.anyYear = language.tags().set(List.of("year", "year-numeral"));
    this.bareYear = language.tags().set(List.of("year", "year-numeral", "bare-year"));
    this.namedYear = language.tags().set(List.of("year", "named-year"));
    this.dotted = language.tags().set(List.of("dotted-date"));
    this.name = language.tags().set(List.of("time-name"));
    this.numeral = language.tag("year-numeral");
    this.yearNoun = language.tag("year-noun");
    this.yearKind = language.tag("year-kind");
    this.hijriEra = language.tag("hijri-era");
    this.ceEra = language.tag("ce-era");
    this.month = language.tag("month");
    this.slash = language.tag("slash");
    this.dash = language.tag("dash");
    this.open = language.tag("open");
    this.close = language.tag("close");
    this.nameQuote = language.tag("name-quote");
    this.relativeDay = language.tag("relative-day");
    this.finite = language.tag("finite");
  }

  /** Lays them over a sentence; right to left, because a longer reading is built on a shorter. */
  void lay(Page page, TokenRange sentence) {
    for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
      switch (page.tokens().kind(i)) {
        case NUMBER -> number(page, sentence, i);
        case WORD -> {
          namedYear(page.lattice(), sentence, i);
          twoNames(page.lattice(), sentence, i);
        }
        case MARK -> paper(page, sentence, i);
      }
    }
  }

  private void number(Page page, TokenRange sentence, int token) {
    Lattice lattice = page.lattice();
    String text = page.tokens().word(token);
    int value = Digits.of(text, 0, text.length());
    if (value == Digits.NONE) {
      DottedDate date = DottedDate.of(text);
      if (date != null) {
        lay(lattice, token, token + 1, dotted, 0, date);
      }
      return;
    }
    if (value >= 1 && value <= LAST_DAY && text.length() <= 2) {
      lay(lattice, token, token + 1, day, 0, new NumberWord(value, false));
    } else if (value >= 1 && value <= LARGEST_COUNT) {
      lay(lattice, token, token + 1, count, 0, new NumberWord(value, false));
    }
    year(lattice, sentence, token, value, text.length());
  }

  private void year(Lattice lattice, TokenRange sentence, int token, int value, int digits) {
    boolean before = token + 1 < sentence.to();
    if (before && value > 0 && lattice.has(token + 1, hijriEra) && value <= 1500) {
      lay(lattice, token, token + 2, bareYear, 0, new NumberWord(value, true));
    } else if (before && value > 0 && lattice.has(token + 1, ceEra) && value <= 2150) {
      lay(lattice, token, token + 2, bareYear, 0, new NumberWord(value, false));
    } else if (digits == 4 && Years.isGregorian(value)) {
      lay(lattice, token, token + 1, bareYear, 0, new NumberWord(value, false));
    } else if (digits == 4 && Years.isHijri(value)) {
      lay(lattice, token, token + 1, anyYear, 0, new NumberWord(value, true));
    }
  }

  /** «عام 2013», «العام المالي 2024». */
  private void namedYear(Lattice lattice, TokenRange sentence, int token) {
    Edge noun = lattice.longest(token, yearNoun);
    if (noun == null) {
      return;
    }
    int next = noun.to();
    if (next < sentence.to() && lattice.has(next, yearKind)) {
      next++;
    }
    Edge year = next < sentence.to() ? lattice.longest(next, numeral) : null;
    if (year != null) {
      lay(lattice, token, year.to(), namedYear, noun.proclitics(), year.value());
    }
  }

  /** «كانون الثاني/يناير», «يوليو (تموز)», «مارس - آذار», «أغسطس آب»: a month named twice. */
  private void twoNames(Lattice lattice, TokenRange sentence, int token) {
    Edge first = lattice.longest(token, month);
    if (first == null || first.to() + 1 >= sentence.to()) {
      return;
    }
    boolean brackets = lattice.has(first.to(), open);
    boolean link = brackets || lattice.has(first.to(), slash) || lattice.has(first.to(), dash);
    int behind = first.to() + (link ? 1 : 0);
    Edge second = lattice.longest(behind, month);
    if (second == null || second.to() > sentence.to() || !sameMonth(first, second)) {
      return;
    }
    int end = second.to();
    if (brackets) {
      if (end >= sentence.to() || !lattice.has(end, close)) {
        return;
      }
      end++;
    }
    lay(lattice, token, end, first.tags(), first.proclitics(), first.value());
  }

  private static boolean sameMonth(Edge first, Edge second) {
    return first.value() instanceof Lexeme one
        && second.value() instanceof Lexeme other
        && one.attributes().get("month") != null
        && one.attributes().get("month").equals(other.attribute("month"))
        && String.valueOf(one.attribute("calendar")).equals(other.attribute("calendar"));
  }

  /** «عين اليوم»: a noun and «today» between quotation marks. */
  private void paper(Page page, TokenRange sentence, int token) {
    if (!page.lattice().has(token, nameQuote)) {
      return;
    }
    Tokens tokens = page.tokens();
    int end = token + 1;
    int last = Math.min(sentence.to(), token + 2 + PAPER_WORDS);
    while (end < last && tokens.kind(end) == Tokens.Kind.WORD) {
      end++;
    }
    int words = end - token - 1;
    if (words >= 1
        && words <= PAPER_WORDS
        && end < sentence.to()
        && page.lattice().has(end, nameQuote)
        && page.lattice().has(end - 1, relativeDay)
        && !page.lattice().has(token + 1, finite)) {
      lay(page.lattice(), token, end, name, 0, null);
    }
  }

  /** A sentence may be read twice (the dateline is): what already lies there is not laid again. */
  private static void lay(
      Lattice lattice, int from, int to, BitSet tags, int proclitics, @Nullable Object value) {
    for (Edge known : lattice.at(from)) {
      if (known.to() == to && known.tags().equals(tags)) {
        return;
      }
    }
    lattice.add(new Edge(from, to, tags, proclitics, value));
  }
}
