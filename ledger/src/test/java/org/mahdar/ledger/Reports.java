package org.mahdar.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;
import org.mahdar.text.Span;

/** Records made by hand, of reports made by us. */
final class Reports {

  static final String TEXT =
      "قال الوزير سعيد الراوي إن بلاده ستبني ميناء جديدا قبل نهاية 2027. واجتمع الوزير بنظيره"
          + " الكيني في نيروبي ووقعا مذكرة للتعاون في الطاقة. وبلغت التجارة 41.5 مليون دولار،"
          + " وافتتح جسر الوادي ضمن رؤية الجوار الآمن.";

  static final Party TUNISIA = new Party("تونس", "state:TN");
  static final Party KENYA = new Party("كينيا", "state:KE");

  private Reports() {}

  /** A report with one finding of every kind. */
  static Minutes full(String source, @Nullable String published) {
    return full(source, published, TEXT, "2026.11");
  }

  static Minutes full(String source, @Nullable String published, String text, String lexicon) {
    return record(
        source,
        published,
        text,
        lexicon,
        "وكالة الساحل",
        List.of(statement("s1", "سعيد الراوي", null)));
  }

  /** A report that says nothing that could be found. */
  static Minutes bare(String source, @Nullable String published, String text) {
    return new Minutes(
        Minutes.SCHEMA,
        sha256(source + "\n" + text),
        sha256(text),
        "2026.11",
        source,
        null,
        "ar",
        null,
        null,
        null,
        null,
        null,
        published,
        published == null ? Minutes.PublishedBasis.NONE : Minutes.PublishedBasis.METADATA,
        null,
        null,
        null,
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Minutes record(
      String source,
      @Nullable String published,
      String text,
      String lexicon,
      @Nullable String outlet,
      List<Statement> statements) {
    return new Minutes(
        Minutes.SCHEMA,
        sha256(source + "\n" + text),
        sha256(text),
        lexicon,
        source,
        "https://example.org/" + source,
        "ar",
        "الوزير يزور نيروبي",
        "ليلى الحداد",
        outlet,
        "وكالة الساحل",
        new Minutes.Dateline("نيروبي", published, Quote.of(text, 0, 3)),
        published,
        published == null ? Minutes.PublishedBasis.NONE : Minutes.PublishedBasis.DATELINE,
        published,
        "2026-11-02",
        Minutes.Genre.NEWS,
        text,
        List.of(new Minutes.Segment(0, text.length(), Minutes.Role.PARAGRAPH, null)),
        List.of(new Span(0, text.length())),
        statements,
        List.of(pledge()),
        List.of(event()),
        List.of(agreement()),
        List.of(project()),
        List.of(figure()),
        List.of(new Minutes.Formula("safe-neighbourhood", 5, 9, TEXT.substring(5, 9))),
        actors(),
        List.of(new Minutes.DateMention("2027", Minutes.TimeBasis.STATED, 0, 4, "2027")),
        List.of("the page carries a second story"));
  }

  static Statement statement(String id, String speaker, @Nullable String actor) {
    return new Statement(
        id,
        new Statement.Speaker(speaker, actor, Statement.Basis.EXPLICIT),
        words("سعيد الراوي"),
        KENYA,
        new Statement.Cue("قال", 0, 3, "قال"),
        Statement.Act.SAY,
        Statement.Mode.INDIRECT,
        words("بلاده ستبني ميناء جديدا"),
        null,
        "e1",
        "reporting.verb-inna",
        0.9);
  }

  private static Pledge pledge() {
    return new Pledge(
        "p1",
        List.of(TUNISIA),
        List.of(KENYA, new Party("دول الجوار", null)),
        Pledge.Strength.WILL,
        words("ستبني ميناء جديدا"),
        "s1",
        List.of("connectivity", "trade"),
        words("ميناء جديدا"),
        "2027",
        false,
        "pledge.future",
        0.8);
  }

  private static Event event() {
    return new Event(
        "e1",
        Event.Type.MEETING,
        List.of(TUNISIA, KENYA),
        new Party("نيروبي", null),
        "2026-11-01",
        Event.DateBasis.DATELINE,
        Event.Status.HELD,
        2,
        null,
        Event.Format.OFFICIAL,
        words("واجتمع الوزير بنظيره الكيني"),
        "events.meet",
        0.7);
  }

  private static Agreement agreement() {
    return new Agreement(
        "a1",
        Agreement.Kind.MEMORANDUM,
        "مذكرة للتعاون في الطاقة",
        List.of(TUNISIA, KENYA),
        1,
        null,
        null,
        List.of("energy"),
        Agreement.Status.SIGNED,
        words("مذكرة للتعاون في الطاقة"),
        "agreements.signed",
        0.9);
  }

  private static Project project() {
    return new Project(
        "j1",
        "جسر الوادي",
        Project.Status.OPENED,
        "connectivity",
        KENYA,
        "2026",
        words("جسر الوادي"),
        "projects.opened",
        0.6);
  }

  private static Figure figure() {
    return new Figure(
        "f1",
        new BigDecimal("41500000"),
        null,
        new BigDecimal("42.25"),
        "USD",
        "التجارة",
        "2025",
        Figure.Direction.UP,
        true,
        "هيئة الإحصاء",
        words("41.5 مليون دولار"),
        "quantities.money",
        0.95);
  }

  private static List<Minutes.Actor> actors() {
    return List.of(
        new Minutes.Actor(
            "state:KE",
            "كينيا",
            Minutes.ActorType.STATE,
            "KE",
            null,
            List.of(words("الكيني"), words("نيروبي"))),
        new Minutes.Actor(
            null,
            "سعيد الراوي",
            Minutes.ActorType.PERSON,
            null,
            "الوزير",
            List.of(words("سعيد الراوي"))));
  }

  static Quote words(String words) {
    int start = TEXT.indexOf(words);
    return Quote.of(TEXT, start, start + words.length());
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
