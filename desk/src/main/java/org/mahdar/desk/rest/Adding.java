package org.mahdar.desk.rest;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.intake.Job;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.desk.intake.Parcel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents on their way into the ledger. */
final class Adding {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** A listener who has gone is noticed when something is sent. */
  private static final int LOOKS_BETWEEN_SIGNS = 50;

  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/json", ".json",
          "application/x-ndjson", ".jsonl",
          "text/plain", ".txt",
          "text/html", ".html",
          "text/csv", ".csv");

  private final Jobs jobs;

  Adding(Jobs jobs) {
    this.jobs = jobs;
  }

  List<Endpoint> endpoints() {
    return List.of(
        new Endpoint(Endpoint.Verb.POST, "/documents", List.of("name"), false, this::add),
        Endpoint.passing("/jobs/{id}", asking -> Reply.json(told(job(asking)))),
        Endpoint.passing("/jobs/{id}/events", this::events));
  }

  private Reply add(Asking asking) {
    Context context = asking.context();
    String type = String.valueOf(context.contentType()).split(";", 2)[0].strip();
    String ending = ENDINGS.get(type.toLowerCase(Locale.ROOT));
    if (ending == null) {
      throw new Fault(
          415,
          "Of another type",
          "«" + type + "» is not taken. Send " + String.join(", ", ENDINGS.keySet()) + ".");
    }
    byte[] body = context.bodyAsBytes();
    if (body.length == 0) {
      throw Fault.unclear("Nothing was sent. Send a text, articles as JSON, or {\"url\": …}.");
    }
    String url = ending.equals(".json") ? named(body) : null;
    String name = asking.text("name");
    Job job =
        url == null
            ? Parcel.send(
                jobs, it -> it.put(name(name, body, ending), new ByteArrayInputStream(body)))
            : jobs.start(List.of(url), List.of(url), article -> article, () -> {});
    return Reply.json(told(job)).accepted(Rest.ROOT + "/jobs/" + job.id());
  }

  /** The address that an object names that has nothing else; null of articles. */
  private static @Nullable String named(byte[] body) {
    JsonNode sent;
    try {
      sent = JsonMapper.builder().build().readTree(body);
    } catch (JacksonException e) {
      throw Fault.unclear("What was sent is no JSON: " + e.getOriginalMessage());
    }
    if (!sent.isObject() || sent.size() != 1 || !sent.has("url")) {
      return null;
    }
    String url = sent.get("url").asString("");
    if (!url.startsWith("http://") && !url.startsWith("https://")) {
      throw Fault.unclear("url is «" + url + "». An address begins with http:// or https://.");
    }
    return url;
  }

  /** One text has one name, so that adding it twice changes nothing. */
  private static String name(@Nullable String given, byte[] body, String ending) {
    if (given == null) {
      return "sent-" + Integer.toHexString(Arrays.hashCode(body)) + "-" + body.length + ending;
    }
    return given.endsWith(ending) ? given : given + ending;
  }

  private Job job(Asking asking) {
    return jobs.find(asking.part("id"))
        .orElseThrow(() ->
            Fault.missing(
                "There is no job of that id, or it is long over. The answer to POST "
                    + Rest.ROOT
                    + "/documents names them."));
  }

  private static String told(Job job) {
    Job.Progress progress = job.progress();
    return Answer.written(
        Answer.values(
            "schema", "mahdar/job/1",
            "id", job.id(),
            "inputs", job.inputs(),
            "state", progress.state().name().toLowerCase(Locale.ROOT),
            "added", progress.added(),
            "replaced", progress.replaced(),
            "unchanged", progress.unchanged(),
            "skipped", progress.skips(),
            "reasons",
                progress.skipped().stream()
                    .map(it -> Answer.values("source", it.source(), "reason", it.reason()))
                    .toList(),
            "fault", progress.fault()));
  }

  /** Says how far a job is whenever that changes, until it is over. */
  private Reply events(Asking asking) {
    Job job = job(asking);
    return Reply.events(out -> {
      String last = "";
      for (int looks = 1; ; looks++) {
        boolean over = job.progress().state().isOver();
        String told = told(job);
        if (over || !told.equals(last)) {
          write(out, "event: " + (over ? "over" : "progress") + "\ndata: " + told + "\n\n");
          last = told;
        } else if (looks % LOOKS_BETWEEN_SIGNS == 0) {
          write(out, ":\n\n");
        }
        if (over || !pause()) {
          return;
        }
      }
    });
  }

  private static boolean pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
