package org.mahdar.desk.web;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mahdar.desk.markup.DateWords;
import org.mahdar.desk.markup.Labels;

/** Dates and digits as one reader wants them. Immutable. */
public final class Words {

  private static final DateWords GREGORIAN = new DateWords(Labels.bundled());
  private static final int DAY = "2024-07-03".length();

  /** Umm al-Qura, as the JDK has it. */
  private static final DateTimeFormatter HIJRI = DateTimeFormatter.ofPattern("d MMMM y");

  private final Lang lang;
  private final Preferences preferences;

  Words(Lang lang, Preferences preferences) {
    this.lang = lang;
    this.preferences = preferences;
  }

  public String digits(String shown) {
    return preferences.shown(shown);
  }

  /** An ISO date of the records, at the precision that it has. */
  public String date(String iso) {
    return digits(preferences.hijri() ? hijri(iso) : gregorian(iso));
  }

  /** The same in the other calendar; of a date that is no day, the same again. */
  String otherDate(String iso) {
    return digits(preferences.hijri() ? gregorian(iso) : hijri(iso));
  }

  private String gregorian(String iso) {
    return lang.of(GREGORIAN.of(iso));
  }

  private String hijri(String iso) {
    if (iso.length() < DAY || iso.indexOf('/') >= 0) {
      return gregorian(iso);
    }
    try {
      HijrahDate date = HijrahDate.from(LocalDate.parse(iso.substring(0, DAY)));
      String era = lang == Lang.AR ? " هـ" : " AH";
      return HIJRI.withLocale(Locale.of(lang.code())).format(date) + era;
    } catch (java.time.DateTimeException _) {
      return gregorian(iso); // outside the years that the calendar has
    }
  }
}
