package org.mahdar.desk.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.pledge.Evidence;
import org.mahdar.ledger.pledge.Happening;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Score;
import org.mahdar.ledger.pledge.Scores;
import org.mahdar.ledger.pledge.Threads;
import org.mahdar.ledger.pledge.Voicing;

/**
 * Undertakings as rows: what was voiced, announced, due, may answer it, and how people scored it.
 *
 * @param scores all of the ledger
 */
public record ThreadRows(LocalDate today, List<Score> scores) {

  private static final String[] COLUMNS = {
    "thread", "role", "date", "by", "what", "ref", "carried", "words"
  };

  public ThreadRows {
    scores = List.copyOf(scores);
  }

  /** All that belongs to the undertakings that were found. */
  public Answer answer(Threads.Found found) {
    Answer answer = new Answer("threads", COLUMNS);
    for (PledgeThread thread : found.threads()) {
      rows(thread).forEach(answer::row);
      answer.item(item(thread));
    }
    answer.total(found.total());
    return answer;
  }

  private List<Map<String, @Nullable Object>> rows(PledgeThread thread) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    String name = thread.reference();
    thread.announced().stream()
        .filter(each -> isBefore(each, thread.first()))
        .forEach(each -> rows.add(row(name, "announced", each)));
    thread.voicings().forEach(voicing -> rows.add(row(name, voicing)));
    thread.announced().stream()
        .filter(each -> !isBefore(each, thread.first()))
        .forEach(each -> rows.add(row(name, "announced", each)));
    if (thread.due() != null) {
      rows.add(
          Answer.values(
              "thread",
              name,
              "role",
              new Answer.Code("role", "due"),
              "date",
              thread.due(),
              "what",
              new Answer.Code("due", thread.isOverdue(today) ? "passed" : "open")));
    }
    thread.evidence().forEach(each -> rows.add(row(name, "evidence", each)));
    if (thread.evidence().isEmpty()) {
      rows.add(
          Answer.values(
              "thread", name,
              "role", new Answer.Code("role", "evidence"),
              "what", new Answer.Code("evidence", "none")));
    }
    for (Score score : Scores.current(Scores.of(thread, scores))) {
      rows.add(
          Answer.values(
              "thread",
              name,
              "role",
              new Answer.Code("role", "score"),
              "date",
              score.at().substring(0, 10),
              "by",
              score.person(),
              "what",
              new Answer.Code("score", score.value()),
              "words",
              score.note()));
    }
    return rows;
  }

  private static boolean isBefore(Evidence announced, Promise first) {
    String told = announced.happening().carrier().published();
    String voiced = first.carrier().published();
    return told != null && voiced != null && told.compareTo(voiced) < 0;
  }

  private static Map<String, @Nullable Object> row(String thread, Voicing voicing) {
    Map<String, @Nullable Object> row = PledgeRows.row(voicing);
    List<Answer.Code> what = new ArrayList<>();
    what.add(new Answer.Code("strength", voicing.lead().strength().code()));
    what.addAll(
        Answer.Code.all("change", voicing.changes().stream().map(Voicing.Change::code).toList()));
    row.put("thread", thread);
    row.put("role", new Answer.Code("role", "voiced"));
    row.put("what", what);
    return row;
  }

  private static Map<String, @Nullable Object> row(String thread, String role, Evidence evidence) {
    Happening it = evidence.happening();
    String date =
        it.date() == null || role.equals("announced") ? it.carrier().published() : it.date();
    return Answer.values(
        "thread",
        thread,
        "role",
        new Answer.Code("role", role),
        "date",
        date,
        "what",
        what(evidence),
        "ref",
        it.reference(),
        "words",
        it.words());
  }

  /** What it is, and the reason why it is shown. */
  private static List<Answer.Code> what(Evidence evidence) {
    Happening it = evidence.happening();
    List<Answer.Code> what = new ArrayList<>();
    what.add(
        switch (it.kind()) {
          case AGREEMENT -> new Answer.Code("agreement", it.type());
          case PROJECT -> new Answer.Code("kind", "project");
          default -> new Answer.Code("event", it.type());
        });
    if (!it.status().isEmpty()) {
      what.add(new Answer.Code(it.kind().code() + "_status", it.status()));
    }
    what.add(new Answer.Code("ground", evidence.ground().code()));
    what.add(new Answer.Code("timing", evidence.timing().code()));
    return what;
  }

  /** One undertaking with all that belongs to it. */
  public Map<String, @Nullable Object> item(PledgeThread thread) {
    return Answer.values(
        "thread", thread.reference(),
        "by", List.copyOf(thread.bySides()),
        "to", List.copyOf(thread.toSides()),
        "first", thread.firstDate(),
        "due", thread.due(),
        "overdue", thread.isOverdue(today),
        "voicings", thread.voicings().stream().map(PledgeRows::row).toList(),
        "announced", thread.announced().stream().map(ThreadRows::item).toList(),
        "evidence", thread.evidence().stream().map(ThreadRows::item).toList(),
        "evidence_found", !thread.evidence().isEmpty(),
        "scores", Scores.of(thread, scores).stream().map(ScoreRows::row).toList());
  }

  private static Map<String, @Nullable Object> item(Evidence evidence) {
    Happening it = evidence.happening();
    return Answer.values(
        "ref", it.reference(),
        "kind", it.kind().code(),
        "type", it.type(),
        "status", it.status(),
        "date", it.date(),
        "words", it.words(),
        "reason",
            Answer.values(
                "ground", evidence.ground().code(),
                "shared", evidence.shared(),
                "timing", evidence.timing().code()),
        "evidence", Proof.of(it.carrier(), it.start(), it.end()));
  }
}
