package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.decision.Signature;
import org.mahdar.search.SearchIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code search} on a small ledger, and the index that is kept in step with it. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchCommandTest {

  @Parameter Database database = Database.FOLDER;
  @TempDir private Path dir;
  private String reports = "";
  private String ledger = "";

  @BeforeEach
  void makeReports() throws IOException {
    reports = Texts.reports(dir).toString();
    ledger = database.fresh(dir);
  }

  private Path index() {
    try (Ledger open = Ledger.open(ledger)) {
      return open.folder().resolve("search");
    }
  }

  private void add() {
    assertThat(Typed.of("add", "--ledger", ledger, reports).code()).isZero();
  }

  private Typed search(String... words) {
    String[] all =
        Stream.concat(Stream.of("search", "--ledger", ledger), Stream.of(words))
            .toArray(String[]::new);
    return Typed.of(all);
  }

  private int found(String... words) {
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("--format", "json")).toArray(String[]::new);
    return json(search(all)).path("total").asInt();
  }

  private static JsonNode json(Typed typed) {
    assertThat(typed.code()).as(typed.err()).isZero();
    return JsonMapper.shared().readTree(typed.out());
  }

  @Test
  void whatWasAddedIsFound() {
    add();
    Typed typed = search("دولار", "--kind", "documents");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("2-trade.txt").contains("1 found").doesNotContain("\u001b");
    assertThat(typed.err()).isEmpty();
    assertThat(Typed.onTerminal("search", "--ledger", ledger, "دولار").out()).contains("\u001b[1m");
    assertThat(search("بطيخ").out()).isEqualTo("0 found\n");
  }

  @Test
  void jsonHasTheSpansOfTheRecord() {
    add();
    JsonNode all = json(search("--format", "json", "--kind", "documents", "دولار"));
    assertThat(all.path("total").asInt()).isEqualTo(1);
    JsonNode hit = all.path("hits").path(0);
    String id = hit.path("document").asString();
    String text =
        MinutesJson.read(Typed.of("show", "--ledger", ledger, "--format", "json", id).out().strip())
            .text();
    for (JsonNode span : hit.path("matches")) {
      assertThat(text.substring(span.path("start").asInt(), span.path("end").asInt()))
          .isEqualTo(span.path("text").asString());
    }
    assertThat(hit.path("matches")).isNotEmpty();
    assertThat(hit.path("snippet").path("text").asString()).contains("دولار");
  }

  @Test
  void csvHasALineForEachHit() {
    add();
    Typed typed = search("--format", "csv", "--kind", "statements");
    assertThat(typed.out().lines().findFirst().orElse("")).startsWith("kind,document,finding,");
    assertThat(typed.out().lines().skip(1)).allMatch(line -> line.startsWith("statement,sha256:"));
  }

  @Test
  void whatWasTypedWronglyIsExplained() {
    add();
    assertThat(search().err()).contains("needs words");
    assertThat(search("x", "--kind", "things").err()).contains("statements, pledges or documents");
    assertThat(search("x", "--act", "anounce").err()).contains("did you mean announce?");
    assertThat(search("x", "--strength", "maybe").err()).contains("decided, agreed");
    assertThat(search("x", "--from", "soon").err()).contains("2024-07");
    assertThat(search("x", "--spekaer", "y").err()).contains("Unknown option --spekaer");
    assertThat(search("x", "--limit", "-1").code()).isEqualTo(Exit.USAGE);
    assertThat(Typed.of("search", "--ledger", dir.resolve("nowhere").toString(), "x").err())
        .contains("no ledger yet");
  }

  @Test
  void aWordAfterAMinusMustNotBeThere() {
    add();
    int all = found("--kind", "documents", "--limit", "0");
    int with = found("--kind", "documents", "دولار");
    assertThat(found("--kind", "documents", "-دولار")).isEqualTo(all - with);
  }

  @Test
  void anIndexThatIsLostIsMadeAgain() throws IOException {
    add();
    int before = found("دولار");
    try (Stream<Path> files = Files.walk(index())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(found("دولار")).isEqualTo(before).isPositive();
    assertThat(search("--rebuild").err()).contains("2 documents made searchable");
    assertThat(found("دولار")).isEqualTo(before);
  }

  @Test
  void whatTheIndexMissedIsCaughtUpOn() {
    add();
    int before = found("دولار");
    String line = "{\"url\": \"https://example.org/1\", \"text\": \"بلغ السعر مئة دولار أمس.\"}\n";
    Typed extracted = Typed.piped(line, "extract", "-");
    try (Ledger open = Ledger.open(ledger)) {
      open.add(MinutesJson.read(extracted.out().strip())); // as a version that knew no index did
    }
    assertThat(found("دولار")).isGreaterThan(before);
  }

  @Test
  void whatPeopleRejectIsNotFoundAnyMore() {
    add();
    int before = found("--kind", "statements", "--limit", "0");
    try (Ledger open = Ledger.open(ledger)) {
      long document = open.find("1-talks").orElseThrow();
      open.decide(document, new Wish.Reject("s1", new Signature("سلمى", "ليس قولا")));
    }
    assertThat(found("--kind", "statements", "--limit", "0")).isEqualTo(before - 1);
    Typed again = Typed.of("add", "--again", "--ledger", ledger, reports);
    assertThat(again.code()).isZero();
    assertThat(found("--kind", "statements", "--limit", "0")).isEqualTo(before - 1);
  }

  @Test
  void aMarkLeftByAProcessThatDiedIsSeenTo() {
    add();
    SearchIndex.distrust(index());
    assertThat(found("دولار")).isPositive();
    assertThat(index().resolve("behind")).doesNotExist();
  }

  @Test
  void addingGoesOnWithoutAnIndexThatAnotherProcessHolds() {
    Typed typed;
    Desk desk = Typed.desk(Console.ofProcess());
    try (SearchIndex held = SearchIndex.open(index(), desk.clitics())) {
      held.commit("");
      typed = Typed.of("add", "--ledger", ledger, reports);
    }
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("2 added");
    assertThat(typed.err()).contains("Another process").contains("goes on without it");
    assertThat(found("دولار")).isPositive();
  }
}
