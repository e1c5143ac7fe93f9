package org.mahdar.desk.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.formula.DropOut;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.formula.Use;

/** Set phrases as rows. */
public final class FormulaRows {

  private static final int CONTEXT = 60;

  private FormulaRows() {}

  /** What phrases there are. */
  public static Answer phrases(List<Phrase> phrases, int limit) {
    Answer answer =
        new Answer("formulae", "formula", "uses", "carried", "first", "last", "variants");
    for (Phrase each : phrases.stream().limit(limit).toList()) {
      answer.add(
          Answer.values(
              "formula", each.formula(),
              "uses", each.uses().size(),
              "carried", each.texts(),
              "first", each.first().map(use -> use.carrier().published()).orElse(null),
              "last", each.last().map(use -> use.carrier().published()).orElse(null),
              "variants", List.copyOf(each.variants().keySet())));
    }
    answer.total(phrases.size());
    return answer;
  }

  /** Every use in its context: the concordance. */
  public static Answer uses(Ledger ledger, List<Phrase> phrases, int limit) {
    return usesOf(ledger, phrases.stream().flatMap(each -> each.uses().stream()).toList(), limit);
  }

  /** These uses, each in its context. */
  public static Answer usesOf(Ledger ledger, List<Use> uses, int limit) {
    Answer answer =
        new Answer("uses", "ref", "date", "formula", "side", "speaker", "carried", "context");
    for (Use use : uses.stream().limit(limit).toList()) {
      Party speaker = use.speaker();
      answer.add(
          Answer.values(
              "ref", use.carrier().shortId() + ":" + use.start(),
              "date", use.carrier().published(),
              "formula", use.formula(),
              "side", use.side(),
              "speaker", speaker == null ? null : speaker.name(),
              "carried", 1 + use.carriedBy().size(),
              "words", use.words(),
              "context", context(ledger, use),
              "evidence", Proof.of(use.carrier(), use.start(), use.end())));
    }
    answer.total(uses.size());
    return answer;
  }

  /** The keyword with as many letters on both sides, cut at blanks. */
  private static String context(Ledger ledger, Use use) {
    return ledger
        .record(use.carrier().document())
        .map(minutes -> {
          String text = minutes.text();
          int from = Math.max(0, use.start() - CONTEXT);
          int to = Math.min(text.length(), use.end() + CONTEXT);
          int blank = text.indexOf(' ', from);
          int start = from == 0 || blank < 0 || blank > use.start() ? from : blank + 1;
          int last = text.lastIndexOf(' ', to);
          int end = to == text.length() || last < use.end() ? to : last;
          return (text.substring(start, use.start())
                  + "«"
                  + text.substring(use.start(), use.end())
                  + "»"
                  + text.substring(use.end(), end))
              .replace('\n', ' ');
        })
        .orElse(use.words());
  }

  /**
   * @param phrase the only one wanted; null for all
   */
  public static Answer dropOuts(List<DropOut> all, @Nullable String phrase, int limit) {
    Answer answer = new Answer("drop_outs", "formula", "occasion", "with", "without", "title");
    List<DropOut> wanted =
        all.stream().filter(it -> phrase == null || it.formula().equals(phrase)).toList();
    for (DropOut each : wanted.stream().limit(limit).toList()) {
      Map<String, @Nullable Object> row =
          Answer.values(
              "formula", each.formula(),
              "occasion", each.occasion(),
              "with", each.with().shortId() + " " + each.with().published(),
              "without", each.without().shortId() + " " + each.without().published(),
              "title", each.without().title(),
              "stands_in", Proof.of(each.with()),
              "missing_from", Proof.of(each.without()));
      answer.add(row);
    }
    answer.total(wanted.size());
    return answer;
  }
}
