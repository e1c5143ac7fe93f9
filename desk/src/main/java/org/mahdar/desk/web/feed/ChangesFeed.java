package org.mahdar.desk.web.feed;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Freshness;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.change.Change;
import org.mahdar.ledger.change.Changes;
import org.mahdar.ledger.change.Since;

/** What is new as a feed: of the last weeks, or since a day. Copies are no news. */
public final class ChangesFeed {

  public static final String PATH = "/changes.atom";

  private static final String EVERY = "";
  private static final int DAYS = 30;
  private static final int MOST = 200;
  private static final int LONGEST_TITLE = 160;
  private static final Comparator<Change> NEWEST =
      Comparator.comparing((Change it) -> it.arrival().moment())
          .reversed()
          .thenComparing(it -> it.arrival().name());

  private final Ledgers ledgers;
  private final Labels labels = Labels.bundled();

  public ChangesFeed(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  public void routes(RoutesConfig routes) {
    for (Lang lang : Lang.values()) {
      routes.get("/" + lang.code() + PATH, context -> send(new Asked(context, lang)));
    }
  }

  private void send(Asked asked) {
    Context context = asked.context();
    if (new Freshness(ledgers).isKnown(context)) {
      context.status(304);
      return;
    }
    byte[] xml = feed(asked).xml().getBytes(StandardCharsets.UTF_8);
    context.contentType(Atom.TYPE).result(xml);
  }

  private Atom feed(Asked asked) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String typed = asked.date("since");
    String since = typed == null ? today.minusDays(DAYS).toString() : typed;
    String kind = Objects.requireNonNullElse(asked.text("kind"), EVERY);
    List<Change> news = news(since, today).getOrDefault(kind, List.of());
    String language = asked.lang().code();
    String home = asked.origin() + "/" + language;
    Label title = labels.of("nav.changes");
    return new Atom(
        String.join(" ", "changes", ledgers.address(), language, kind),
        language,
        (asked.lang() == Lang.AR ? "محضر: " : "Mahdar: ") + asked.lang().of(title),
        asked.absolute(),
        home + "/changes",
        news.isEmpty() ? today.minusDays(DAYS) + "T00:00:00Z" : news.getFirst().arrival().moment(),
        news.stream().map(change -> entry(change, asked.lang(), home)).toList());
  }

  /** The newest of each kind, and of all. */
  private Map<String, List<Change>> news(String since, LocalDate today) {
    return ledgers.kept(
        "feed since " + since + " on " + today,
        ledger -> {
          Map<String, List<Change>> newest = new HashMap<>();
          ledger.ask(tables -> Changes.of(tables, Since.day(since), today)).stream()
              .filter(change -> !change.arrival().reprint())
              .sorted(NEWEST)
              .forEach(change -> {
                add(newest, EVERY, change);
                add(newest, change.kind(), change);
              });
          return Map.copyOf(newest);
        });
  }

  private static void add(Map<String, List<Change>> newest, String kind, Change change) {
    List<Change> all = newest.computeIfAbsent(kind, _ -> new ArrayList<>());
    if (all.size() < MOST) {
      all.add(change);
    }
  }

  private Atom.Entry entry(Change change, Lang lang, String home) {
    String kind = lang.of(labels.code("finding", change.kind()));
    List<String> what =
        change.what().stream().map(it -> lang.of(labels.code("change", it))).toList();
    String comma = lang.of(labels.of("comma")) + " ";
    String words = change.words().strip();
    return new Atom.Entry(
        change.arrival().name(),
        kind + " (" + String.join(comma, what) + "): " + cut(words),
        change.arrival().moment(),
        change.kind(),
        address(change, home),
        "«" + words + "»" + comma + told(change, lang, comma));
  }

  /** Who carries it, and when that came out. */
  private String told(Change change, Lang lang, String comma) {
    String published =
        Objects.requireNonNullElseGet(
            change.carrier().published(), () -> lang.of(labels.of("published.not_stated")));
    int carriers = 1 + change.carriedBy().size();
    String carried = carriers == 1 ? "" : comma + lang.of(labels.count("web.carried", carriers));
    return change.carrier().name() + comma + published + carried;
  }

  private static String address(Change change, String home) {
    String document = home + "/documents/" + change.carrier().shortId();
    return change.finding() == null
        ? document
        : document + "#e=" + change.start() + "-" + change.end();
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST_TITLE) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST_TITLE);
    return words.substring(0, blank > 0 ? blank : LONGEST_TITLE) + "…";
  }
}
