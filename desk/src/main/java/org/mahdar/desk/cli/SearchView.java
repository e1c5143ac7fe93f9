package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Csv;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Quote;
import org.mahdar.search.Answer;
import org.mahdar.search.Hit;
import org.mahdar.search.Kind;
import org.mahdar.search.Passage;
import org.mahdar.search.Question;
import org.mahdar.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** What a search found, for people and for programs. */
record SearchView(Question question, Answer answer) {

  private static final int ID_DIGITS = 8;
  private static final int NAME_COLUMNS = 40;
  private static final int TITLE_COLUMNS = 60;
  private static final String CSV_HEAD =
      "kind,document,finding,source,url,published,outlet,agency,title,name,actor,acts,strengths,"
          + "fields,sides,start,end,text";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  void show(Console console) {
    for (Hit hit : answer.hits()) {
      console.line(Ink.BOLD.on(console, reference(hit)) + "  " + facts(hit));
      console.line("    " + passage(console, hit.passage()));
    }
    int shown = answer.hits().size();
    String less = shown < answer.total() ? String.format(Locale.ROOT, ", %,d shown", shown) : "";
    console.line(String.format(Locale.ROOT, "%,d found", answer.total()) + less);
  }

  /** What {@code show} and {@code explain} take. */
  private static String reference(Hit hit) {
    String hex = hit.document().substring(hit.document().indexOf(':') + 1);
    String document = hex.substring(0, Math.min(ID_DIGITS, hex.length()));
    return Shown.line(hit.finding() == null ? document : document + ":" + hit.finding());
  }

  private static String facts(Hit hit) {
    String name = hit.name();
    String actor = hit.actor();
    String title = hit.title();
    List<String> facts = new ArrayList<>();
    facts.add(hit.published() == null ? "undated" : Shown.line(hit.published()));
    facts.add(hit.kind().code());
    if (hit.kind() == Kind.STATEMENT) {
      facts.addAll(hit.acts());
    } else if (hit.kind() == Kind.PLEDGE) {
      facts.addAll(hit.strengths());
    } else if (title != null) {
      facts.add(Shown.words(title, TITLE_COLUMNS));
    }
    if (name != null) {
      String id = actor == null ? "" : " (" + Shown.line(actor) + ")";
      facts.add(Shown.words(name, NAME_COLUMNS) + id);
    }
    Stream.of(hit.agency(), hit.outlet())
        .filter(Objects::nonNull)
        .distinct()
        .map(each -> Shown.words(each, NAME_COLUMNS))
        .forEach(facts::add);
    facts.add(Shown.name(Near.fileName(hit.source()), NAME_COLUMNS));
    return String.join(" · ", facts);
  }

  private static String passage(Console console, Passage passage) {
    Quote shown = passage.shown();
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (Span mark : passage.marks()) {
      int start = mark.start() - shown.start();
      int end = mark.end() - shown.start();
      line.append(Shown.line(shown.text().substring(at, start)))
          .append(Ink.BOLD.on(console, Shown.line(shown.text().substring(start, end))));
      at = end;
    }
    return Shown.isolated(line.append(Shown.line(shown.text().substring(at))).toString());
  }

  /** One object; spans as in the record. */
  String json() {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("query", question.text());
    found.put("total", answer.total());
    found.put("hits", answer.hits().stream().map(SearchView::json).toList());
    return JSON.writeValueAsString(found);
  }

  private static Map<String, Object> json(Hit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", hit.kind().code());
    json.put("document", hit.document());
    json.put("finding", hit.finding());
    json.put("source", hit.source());
    json.put("url", hit.url());
    json.put("title", hit.title());
    json.put("outlet", hit.outlet());
    json.put("agency", hit.agency());
    json.put("published", hit.published());
    json.put("who", who(hit));
    json.put("acts", hit.acts());
    json.put("strengths", hit.strengths());
    json.put("fields", hit.fields());
    json.put("sides", hit.sides());
    json.put("content", hit.kind() == Kind.DOCUMENT ? null : span(hit.passage().whole()));
    json.put("snippet", span(hit.passage().shown()));
    json.put("matches", matches(hit.passage()));
    json.put("score", hit.score());
    return json;
  }

  private static @Nullable Map<String, Object> who(Hit hit) {
    if (hit.name() == null) {
      return null;
    }
    Map<String, Object> who = new LinkedHashMap<>();
    who.put("name", hit.name());
    who.put("actor", hit.actor());
    return who;
  }

  private static List<Map<String, Object>> matches(Passage passage) {
    Quote shown = passage.shown();
    return passage.marks().stream()
        .map(mark -> {
          int from = mark.start() - shown.start();
          String words = shown.text().substring(from, from + mark.length());
          return span(new Quote(mark.start(), mark.end(), words));
        })
        .toList();
  }

  private static Map<String, Object> span(Quote quote) {
    Map<String, Object> span = new LinkedHashMap<>();
    span.put("start", quote.start());
    span.put("end", quote.end());
    span.put("text", quote.text());
    return span;
  }

  /** A line for each hit below one that names the columns. */
  List<String> csv() {
    List<String> lines = new ArrayList<>(List.of(CSV_HEAD));
    for (Hit hit : answer.hits()) {
      Quote words = hit.passage().whole();
      lines.add(
          Stream.of(
                  hit.kind().code(),
                  hit.document(),
                  hit.finding(),
                  hit.source(),
                  hit.url(),
                  hit.published(),
                  hit.outlet(),
                  hit.agency(),
                  hit.title(),
                  hit.name(),
                  hit.actor(),
                  String.join(" ", hit.acts()),
                  String.join(" ", hit.strengths()),
                  String.join(" ", hit.fields()),
                  String.join(" ", hit.sides()),
                  Integer.toString(words.start()),
                  Integer.toString(words.end()),
                  words.text())
              .map(Csv::words)
              .collect(Collectors.joining(",")));
    }
    return lines;
  }
}
