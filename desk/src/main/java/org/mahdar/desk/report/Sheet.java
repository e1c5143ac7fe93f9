package org.mahdar.desk.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.DateWords;
import org.mahdar.desk.markup.FigureWords;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Quote;

/** What every section writes with: the markup, the words of the interface, and small fragments. */
record Sheet(Markup out, Digest digest, Labels labels, DateWords dates, FigureWords figures) {

  /** Longer quotations are cut in lists; the evidence panel always shows all. */
  private static final int LONGEST_WORDS = 420;

  static Sheet of(Digest digest) {
    Labels labels = Labels.bundled();
    return new Sheet(new Markup(), digest, labels, new DateWords(labels), new FigureWords(labels));
  }

  /** A section of the page; one that has nothing to show says so. */
  void section(String id, int count, Runnable body) {
    out.open("section", "id", id, "aria-labelledby", id + "-title");
    out.open("h2", "id", id + "-title").label(labels.of("section." + id));
    out.element("span", "count", Integer.toString(count)).close();
    out.open("div", "class", "body");
    if (count == 0) {
      out.label("p", "nothing", labels.of("nothing"));
    } else {
      body.run();
    }
    out.close().close();
  }

  /** A finding's words, as a link that opens them in their text. */
  void evidence(Sighting<? extends Finding> sighting) {
    Finding finding = sighting.finding();
    String confidence = FigureWords.plain(BigDecimal.valueOf(finding.confidence()));
    evidence(sighting.text(), sighting.anchor(), sighting.quote(), finding.rule(), confidence);
  }

  /** The same for what carries no rule: set phrases and actors. */
  void evidence(CarriedText text, String anchor, Quote quote, String rule, String confidence) {
    String words = cut(quote.text());
    if (!text.lead().text().startsWith(quote.text(), quote.start())) {
      out.open("span", "class", "words", "dir", "auto").text(words).close();
      chip(labels.of("evidence.astray"), "doubt");
      return;
    }
    out.open(
        "a",
        "class",
        "words",
        "dir",
        "auto",
        "href",
        "#e=" + anchor,
        "data-s",
        Integer.toString(quote.start()),
        "data-t",
        Integer.toString(quote.end()),
        "data-rule",
        rule,
        "data-confidence",
        confidence);
    out.text(words).close();
  }

  void chip(Label label, String className) {
    out.label("span", "chip " + className, label).text(" ");
  }

  void chips(String kind, List<String> codes) {
    codes.forEach(code -> chip(labels.code(kind, code), "field"));
  }

  /** «label value», or nothing where there is no value. */
  void fact(String key, @Nullable Label value) {
    if (value != null) {
      out.open("span", "class", "fact").label("span", "key", labels.of(key)).text(" ");
      out.label(value).close().text(" ");
    }
  }

  /** «label value (basis)»: where the value comes from stays beside it. */
  void fact(String key, Label value, Label basis) {
    out.open("span", "class", "fact").label("span", "key", labels.of(key)).text(" ");
    out.label(value).text(" ").label("span", "basis", basis).close().text(" ");
  }

  void fact(String key, @Nullable String value) {
    fact(key, value == null || value.isBlank() ? null : Label.same(cut(value)));
  }

  void fact(String key, List<Label> values) {
    if (!values.isEmpty()) {
      out.open("span", "class", "fact").label("span", "key", labels.of(key)).text(" ");
      list(values);
      out.close().text(" ");
    }
  }

  void date(String key, @Nullable String iso) {
    fact(key, iso == null ? null : dates.of(iso));
  }

  void list(List<Label> values) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.label(labels.of("comma")).text(" ");
      }
      out.label(values.get(i));
    }
  }

  static String cut(String words) {
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST_WORDS);
    return words.substring(0, space > LONGEST_WORDS / 2 ? space : LONGEST_WORDS) + "…";
  }
}
