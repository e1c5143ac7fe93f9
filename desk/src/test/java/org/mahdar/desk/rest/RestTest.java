package org.mahdar.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.cli.Typed;
import org.mahdar.desk.rest.Programs.Told;
import org.mahdar.desk.web.DemoSite;

/** What all addresses of the interface have in common. */
class RestTest {

  @TempDir static Path folder;

  private static DemoSite site;
  private static Programs programs;

  @BeforeAll
  static void start() {
    site = new DemoSite(folder.resolve("ledger"));
    programs = new Programs(site);
  }

  @AfterAll
  static void stop() {
    programs.close();
    site.close();
  }

  @Test
  void answersWhatTheCommandPrints() {
    Typed typed =
        Typed.of(
            "pledges",
            "--by",
            "CN",
            "--to",
            "KZ",
            "--ledger",
            folder.resolve("ledger").toString(),
            "--format",
            "json");
    assertThat(programs.get("/api/v1/pledges?by=CN&to=KZ").json())
        .isEqualTo(Programs.JSON.readTree(typed.out()));
  }

  @Test
  void findsWhatTheCommandFinds() {
    String ledger = folder.resolve("ledger").toString();
    Typed typed =
        Typed.of(
            "search",
            "الحزام والطريق",
            "--kind",
            "pledges",
            "--ledger",
            ledger,
            "--format",
            "json");
    Told told = programs.get("/api/v1/search?q=الحزام+والطريق&kind=pledges");
    assertThat(told.json()).isEqualTo(Programs.JSON.readTree(typed.out()));
    assertThat(told.json().get("total").asInt()).isPositive();
    Told table = programs.get("/api/v1/search?q=Belt+and+Road&kind=pledge&format=csv");
    assertThat(table.text().lines().count()).isEqualTo(1 + told.json().get("total").asInt());
  }

  @Test
  void aSearchComesInPartsThatLeadToEachOther() {
    Told second = programs.get("/api/v1/search?side=KZ&limit=5&page=2");
    assertThat(second.json().get("hits").size()).isEqualTo(5);
    assertThat(second.header("Link"))
        .contains("</api/v1/search?limit=5&page=3&side=KZ>; rel=\"next\"");
    assertThat(programs.get("/api/v1/search?side=KZ", "If-None-Match", second.header("ETag")))
        .returns(200, Told::status);
    problem(programs.get("/api/v1/search?q=x&limit=1000&page=11"), 400, "10000");
    problem(programs.get("/api/v1/search?kind=things"), 400, "statements");
  }

  @Test
  void givesTheRecordAsExtractPrintsIt() {
    Told told = programs.get("/api/v1/documents/11-astana-talks-wire");
    assertThat(told.header("Content-Type")).isEqualTo("application/json");
    assertThat(told.json().get("schema").asString()).isEqualTo("mahdar/record/1");
    assertThat(told.json().get("statements").size()).isPositive();
  }

  @Test
  void aLongListComesInPartsThatLeadToEachOther() {
    Told second = programs.get("/api/v1/statements?limit=10&page=2&by=CN");
    assertThat(second.json().get("statements").size()).isEqualTo(10);
    assertThat(second.json().get("total").asInt()).isGreaterThan(20);
    assertThat(second.header("Link"))
        .contains("</api/v1/statements?by=CN&limit=10&page=1>; rel=\"prev\"")
        .contains("</api/v1/statements?by=CN&limit=10&page=3>; rel=\"next\"");
    Told beyond = programs.get("/api/v1/statements?page=9000");
    assertThat(beyond.json().get("statements").size()).isZero();
  }

  @Test
  void aTableIsWholeAndNeverRunsInASpreadsheet() {
    Told named = programs.get("/api/v1/documents?format=csv");
    Told accepted = programs.get("/api/v1/documents", "Accept", "text/csv");
    assertThat(named.text()).isEqualTo(accepted.text()).startsWith("id,published,");
    assertThat(named.header("Content-Type")).startsWith("text/csv");
    assertThat(named.text().lines().count())
        .isEqualTo(1 + programs.get("/api/v1/documents").json().get("total").asInt());
    assertThat(named.text().lines()).noneMatch(line -> line.matches("[=+@].*|.*,[=+@].*"));
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    String mark = programs.get("/api/v1/formulae").header("ETag");
    Told again = programs.get("/api/v1/formulae", "If-None-Match", mark);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(programs.get("/api/v1/formulae?by=KZ", "If-None-Match", mark).status())
        .isEqualTo(200);
  }

  @Test
  void everyErrorIsAProblemThatSaysWhatToDo() {
    problem(programs.get("/api/v1/nothing"), 404, "openapi.json");
    problem(programs.get("/api/other"), 404, "openapi.json");
    problem(programs.get("/api/v1/documents/ffffffff"), 404, "«ffffffff»");
    problem(programs.get("/api/v1/pledges/ffffffff:p1"), 404, "ffffffff");
    problem(programs.get("/api/v1/pledges/none"), 400, "DOCUMENT:FINDING");
    problem(programs.get("/api/v1/statements?form=2024"), 400, "There is no field «form»");
    problem(programs.get("/api/v1/statements?from=soon"), 400, "no date");
    problem(programs.get("/api/v1/statements?act=shout"), 400, "announce");
    problem(programs.get("/api/v1/statements?limit=0"), 400, "1 to 1000");
    problem(programs.get("/api/v1/relations/CN/CN"), 400, "two different sides");
    problem(programs.get("/api/v1/relations/CN/XX"), 404, "no state");
    problem(programs.get("/api/v1/changes"), 400, "since");
    problem(programs.post("/api/v1/statements", "{}"), 405, "GET");
    problem(programs.post("/api/v1/x", "", "Origin", "http://evil.example"), 403, "address");
  }

  private static void problem(Told told, int status, String saying) {
    assertThat(told.status()).as(told.text()).isEqualTo(status);
    assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(told.json().get("status").asInt()).isEqualTo(status);
    assertThat(told.json().get("detail").asString()).contains(saying);
  }
}
