package org.mahdar.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.rest.Programs.Told;
import org.mahdar.desk.web.DemoSite;
import tools.jackson.databind.JsonNode;

/** What programs send is added, decided and taken back. */
class AddingTest {

  private static final String TEXT =
      "قال وزير التجارة في نيروبي إن بلاده ستبني ميناء جديدا قبل نهاية عام 2027.";

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

  private static Told text(String words) {
    return programs.sent(
        programs
            .to("/api/v1/documents?name=nairobi")
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(words)));
  }

  @Test
  void aTextIsAddedWhileTheEventsTellHowFarItIs() {
    Told told = text(TEXT);
    assertThat(told.status()).isEqualTo(202);
    String job = told.header("Location");
    Told events = programs.get(job + "/events");
    assertThat(events.header("Content-Type")).startsWith("text/event-stream");
    assertThat(events.text()).contains("event: over\ndata: {").endsWith("\n\n");
    JsonNode over = programs.get(job).json();
    assertThat(over.get("state").asString()).isEqualTo("done");
    assertThat(over.get("added").asInt() + over.get("unchanged").asInt()).isEqualTo(1);
    assertThat(programs.get("/api/v1/documents/nairobi").json().get("text").asString())
        .isEqualTo(TEXT);
    assertThat(programs.get(text(TEXT).header("Location") + "/events").text())
        .contains("\"unchanged\":1");
  }

  @Test
  void aDecisionIsSeenByEveryQuestionUntilItIsTakenBack() {
    String pledges = "/api/v1/pledges?by=CN";
    int before = programs.get(pledges).json().get("total").asInt();
    String mark = programs.get(pledges).header("ETag");
    String ref = programs.get(pledges).json().at("/pledges/0/ref").asString();
    String document = ref.substring(0, ref.indexOf(':'));
    String finding = ref.substring(ref.indexOf(':') + 1);
    Told rejected =
        programs.post(
            "/api/v1/corrections",
            """
            {"action": "reject", "document": "%s", "finding": "%s", "by": "Layla", "why": "none"}
            """
                .formatted(document, finding));
    assertThat(rejected.status()).as(rejected.text()).isEqualTo(201);
    assertThat(programs.get(pledges, "If-None-Match", mark).json().get("total").asInt())
        .isEqualTo(before - 1);
    Told undone =
        programs.post(
            "/api/v1/corrections/" + rejected.json().get("decision").asInt() + "/undo",
            "{\"by\": \"Layla\", \"why\": \"misread\"}");
    assertThat(undone.status()).as(undone.text()).isEqualTo(201);
    assertThat(programs.get(pledges).json().get("total").asInt()).isEqualTo(before);
  }

  @Test
  void whatCannotBeDoneIsRefusedAndSaysWhy() {
    refused(programs.post("/api/v1/corrections", "{}"), 400, "by is missing");
    refused(programs.post("/api/v1/corrections", "no"), 400, "no JSON");
    refused(
        programs.post(
            "/api/v1/corrections",
            "{\"action\": \"accept\", \"document\": \"11-astana-talks-wire\", \"finding\": \"p99\","
                + " \"by\": \"Layla\", \"why\": \"read\"}"),
        422,
        "p99");
    refused(
        programs.post("/api/v1/corrections/99/undo", "{\"by\":\"L\",\"why\":\"w\"}"), 404, "99");
    refused(programs.post("/api/v1/actors/split", "{\"by\":\"L\",\"why\":\"w\"}"), 400, "members");
    refused(
        programs.post(
            "/api/v1/pledges/11-astana-talks-wire:p1/scores",
            "{\"value\": \"fine\", \"person\": \"L\", \"note\": \"n\"}"),
        400,
        "kept");
    refused(programs.post("/api/v1/documents", "{\"url\": \"file:///etc\"}"), 400, "http://");
    refused(programs.post("/api/v1/documents", ""), 400, "Nothing was sent");
    refused(
        programs.sent(
            programs
                .to("/api/v1/documents")
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofString("x"))),
        415,
        "text/plain");
    refused(programs.get("/api/v1/jobs/none"), 404, "no job");
  }

  private static void refused(Told told, int status, String saying) {
    assertThat(told.status()).as(told.text()).isEqualTo(status);
    assertThat(told.json().get("detail").asString()).contains(saying);
  }
}
