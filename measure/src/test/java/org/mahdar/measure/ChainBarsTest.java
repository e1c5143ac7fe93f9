package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mahdar.chain.Chains;
import org.mahdar.chain.Families;
import org.mahdar.chain.Family;
import org.mahdar.chain.Fingerprint;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.Vocabulary;
import org.mahdar.finding.RecordId;
import org.mahdar.ledger.chain.Reports;
import org.mahdar.reading.Reader;
import org.mahdar.reading.layout.Layout;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Limits;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the figures on labelled pairs and families of wire copy, where they and their corpus lie
 * beside the checkout.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainBarsTest {

  private static final Set<Link.Type> COPY =
      EnumSet.of(Link.Type.VERBATIM, Link.Type.EDITED, Link.Type.PARTIAL);

  private final Map<Set<String>, Link.Type> links = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();

  @BeforeAll
  void chainTheCorpus() {
    Path corpus = Checkout.shared("data/saudinewsnet").orElse(null);
    assumeTrue(corpus != null && Checkout.shared("gold/chains").isPresent(), "no gold here");
    Reader reader = Reader.arabic();
    Vocabulary vocabulary = Vocabulary.load("ar");
    Chains chains = new Chains(Chains.WINDOW);
    through(
        List.of(String.valueOf(corpus)),
        article -> chains.add(Fingerprint.of(report(article, reader.layout(article)), vocabulary)));
    List<Link> found = chains.links();
    found.forEach(link -> links.put(Set.of(url(link.a()), url(link.b())), link.type()));
    for (Family family : Families.of(found)) {
      family.members().forEach(part -> families.put(url(part.report()), family.id()));
    }
  }

  @Test
  void copiesAreToldFromOtherReports() {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int sameLabel = 0;
    int templates = 0;
    int refused = 0;
    for (JsonNode pair : gold("dev-pairs.jsonl")) {
      Link.Type type = links.get(Set.of(text(pair, "a_url"), text(pair, "b_url")));
      boolean said = type != null && COPY.contains(type);
      String typeName = type == null ? "" : type.name();
      String label = text(pair, "label");
      boolean copy = !label.equals("independent") && !label.equals("unrelated");
      right += said && copy ? 1 : 0;
      wrong += said && !copy ? 1 : 0;
      missed += copy && !said ? 1 : 0;
      sameLabel += said && typeName.equalsIgnoreCase(label) ? 1 : 0;
      if (text(pair, "reuse_kind").equals("template")) {
        templates++;
        refused += said ? 0 : 1;
      }
    }
    assertThat(2.0 * right / (2 * right + wrong + missed)).isGreaterThanOrEqualTo(0.96);
    assertThat((double) sameLabel / (right + missed)).isGreaterThanOrEqualTo(0.80);
    assertThat((double) refused / templates).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void familiesAreWholeCleanAndApart() {
    int whole = 0;
    List<JsonNode> gold = gold("dev-families.jsonl");
    Map<String, Set<String>> owners = new HashMap<>();
    for (JsonNode family : gold) {
      Set<String> homes = new HashSet<>();
      family.path("members").forEach(member -> homes.add(home(text(member, "url"))));
      homes.forEach(
          home -> owners.computeIfAbsent(home, id -> new HashSet<>()).add(text(family, "family")));
      whole += homes.size() == 1 ? 1 : 0;
      assertThat(family.path("near_misses"))
          .noneMatch(near -> homes.contains(families.getOrDefault(text(near, "url"), "none")));
    }
    assertThat((double) whole / gold.size()).isGreaterThanOrEqualTo(0.92);
    assertThat(owners.values()).allMatch(of -> of.size() == 1);
  }

  private String home(String url) {
    return families.getOrDefault(url, "alone: " + url);
  }

  private static Report report(Article article, Layout layout) {
    return new Report(
        RecordId.of(article),
        article.source(),
        article.url(),
        layout.outlet(),
        layout.agency(),
        layout.title(),
        article.text(),
        Reports.paragraphs(layout.body()),
        Reports.time(layout.published(), layout.publishedBasis(), layout.captured()));
  }

  private static String url(Report report) {
    return String.valueOf(report.url());
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static List<JsonNode> gold(String file) {
    try {
      List<JsonNode> rows = new ArrayList<>();
      Path path = Checkout.shared("gold/chains/" + file).orElseThrow();
      for (String line : Files.readAllLines(path)) {
        rows.add(JsonMapper.shared().readTree(line));
      }
      return rows;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void through(List<String> paths, java.util.function.Consumer<Article> work) {
    new Doors(FieldMap.standard(), Limits.standard())
        .read(
            paths,
            InputStream.nullInputStream(),
            new Visitor() {
              @Override
              public void article(Article article) {
                work.accept(article);
              }

              @Override
              public void skipped(Skipped skipped) {
                // Articles without a text are linked to nothing.
              }
            });
  }
}
