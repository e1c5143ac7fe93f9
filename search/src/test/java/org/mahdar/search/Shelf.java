package org.mahdar.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mahdar.text.clitic.CliticAnalyser;
import org.mahdar.text.clitic.KnownWords;

/** An index of some papers, and what to ask it with. */
final class Shelf {

  static final CliticAnalyser CLITICS = clitics();

  static final Names NAMES =
      new Names.Builder()
          .form("state:KZ", "كازاخستان")
          .form("state:KZ", "قازاقستان")
          .form("state:KZ", "Kazakhstan")
          .form("state:CN", "الصين")
          .form("state:CN", "China")
          .person("person:kassym-jomart-tokayev", "قاسم جومارت توكاييف")
          .person("person:kassym-jomart-tokayev", "قاسم جومارت توكايف")
          .person("person:kassym-jomart-tokayev", "Kassym-Jomart Tokayev")
          .person("person:xi-jinping", "شي جين بينغ")
          .person("person:xi-jinping", "شي جين بينج")
          .person("person:xi-jinping", "Xi Jinping")
          .form("formula:belt-and-road", "مبادرة الحزام والطريق")
          .form("formula:belt-and-road", "الحزام والطريق")
          .form("formula:belt-and-road", "Belt and Road")
          .meaning("foreign ministry", "وزارة الخارجية")
          .build();

  private Shelf() {}

  static void fill(Path folder, Paper... papers) {
    try (SearchIndex index = SearchIndex.open(folder, CLITICS)) {
      for (Paper paper : papers) {
        index.put(index.entries(paper.minutes()), "first");
      }
      index.commit("");
    }
  }

  static Search open(Path folder) {
    return Search.open(folder, CLITICS, NAMES);
  }

  static Answer ask(Path folder, Question question) {
    try (Search search = open(folder)) {
      return search.find(question);
    }
  }

  /** The ids of what is found, the best first: {@code a} a document, {@code a:s1} its statement. */
  static List<String> found(Path folder, String text) {
    return found(folder, Question.of(text, 100));
  }

  static List<String> found(Path folder, Question question) {
    return ask(folder, question).hits().stream().map(Shelf::id).toList();
  }

  static String id(Hit hit) {
    String document = hit.document().substring("sha256:".length());
    return hit.finding() == null ? document : document + ":" + hit.finding();
  }

  private static CliticAnalyser clitics() {
    KnownWords known = new KnownWords();
    List.of("كازاخستان", "قازاقستان", "توكاييف", "بينغ").forEach(known::name);
    try (BufferedReader stems = lines("stems");
        BufferedReader weights = lines("weights")) {
      return CliticAnalyser.of(stems, weights, known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader lines(String table) {
    InputStream in = Shelf.class.getResourceAsStream("/ar/clitics/" + table + ".tsv");
    return new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
  }
}
