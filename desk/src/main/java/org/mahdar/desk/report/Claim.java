package org.mahdar.desk.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/**
 * By what a finding is told from others.
 *
 * @param about what copies of one report leave as it is: who, when, how much
 * @param details what must be equal too, where the texts have nothing to do with each other
 * @param words as they stand, without what spelling adds
 * @param anywhere whether equal words are one claim in any two texts: «لقاؤهما» in two texts may be
 *     two meetings
 */
record Claim(List<@Nullable Object> about, String details, String words, boolean anywhere) {

  static Claim of(Finding finding) {
    return switch (finding) {
      case Statement s ->
          said(List.of(Names.key(s.speaker().actor(), s.speaker().name())), s.content());
      case Pledge p ->
          said(
              List.of(p.by().stream().map(Names::key).sorted().toList(), p.strength()),
              p.content());
      case Event e -> dated(Arrays.asList(e.type(), e.date()), e.date(), e.evidence().text());
      case Agreement a -> dated(Arrays.asList(a.kind(), a.date()), a.date(), a.name());
      case Project j -> new Claim(List.of(), "", bare(j.name()), true);
      case Figure f ->
          new Claim(
              Arrays.asList(f.value(), f.low(), f.high(), f.unit(), f.period()),
              f.what() + "\n" + f.attributedTo(),
              bare(f.evidence().text()),
              true);
    };
  }

  private static Claim said(List<@Nullable Object> about, Quote content) {
    return new Claim(about, "", bare(content.text()), true);
  }

  private static Claim dated(List<@Nullable Object> about, @Nullable String date, String words) {
    return new Claim(about, "", bare(words), date != null);
  }

  /** Words without what spelling adds: short vowels, tatweel, line breaks. */
  static String bare(String words) {
    return words.replaceAll("[\\u064B-\\u0652\\u0640]", "").replaceAll("\\s+", " ").strip();
  }
}
