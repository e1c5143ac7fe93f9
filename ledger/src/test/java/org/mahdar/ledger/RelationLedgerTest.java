package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Event;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.DateBasis;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Pairs;
import org.mahdar.ledger.relation.Proof;
import org.mahdar.ledger.relation.RelationJson;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.ledger.relation.Sides;
import org.mahdar.text.Span;

/** What stands between two states, asked of a ledger on either database. */
@ParameterizedClass
@EnumSource(Database.class)
@SuppressWarnings("StringConcatToTextBlock") // tabs show better as escapes
class RelationLedgerTest {

  private static final Map<String, String> TABLES =
      Map.of(
          "names/states.tsv",
              "#code\tenglish\tkind\tarabic\nTN\tTunisia\tname\tتونس\nKE\tKenya\tname\tكينيا\n"
                  + "KE\tKenya\tcapital\tنيروبي\nCD\tCongo\tname\tالكونغو\n",
          "names/persons.tsv",
              "#id\tenglish\tcountry\trole\tfrom\tto\tarabic\n"
                  + "person:rawi\tSaid al-Rawi\tTN\tالوزير\t\t\tسعيد الراوي\n"
                  + "person:kamau\tJohn Kamau\tKE\tالوزير\t\t\tجون كاماو\n",
          "names/organisations.tsv", "#id\tenglish\ttype\tcountry\tarabic\n",
          "relations/levels.tsv",
              "#formula\trank\tenglish\tarabic\nstrategic\t5\tstrategic partnership\tشراكة\n",
          "relations/stances.tsv", "#formula\tenglish\tarabic\n",
          "relations/frames.tsv", "#id\tmembers\tenglish\n",
          "relations/initiatives.tsv", "#formula\tenglish\n",
          "relations/beginnings.tsv", "#english\tarabic\nrelations\tقيام العلاقات\n");

  private static final Map<String, String> MORE =
      Map.of(
          "relations/together.tsv", "#english\tarabic\nboth\tالبلدان\n",
          "relations/titles.tsv",
              "#key\tenglish\tarabic\nvisit\t{who} in {where}\t{who}: {where}\n",
          "reporting/words.tsv", "#tags\tpattern\tattributes\tenglish\tarabic\n",
          "formulae/words.tsv", "#tags\tpattern\tattributes\tenglish\tarabic\n");

  private static final Sides SIDES = new Sides(List.of("TN"), List.of("KE"));

  private static final String VISIT = "زار سعيد الراوي كينيا والتقى جون كاماو في نيروبي.";
  private static final String TALK =
      " يبنيان ميناء نيروبي الجديد. تونس وكينيا تتحدثان عن شراكة، وتونس وكينيا جارتان.";

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerThatIsNotThereYet() {
    address = database.fresh(folder);
  }

  private static Relations relations() {
    return Relations.of(path -> TABLES.getOrDefault(path, MORE.getOrDefault(path, "")));
  }

  @Test
  void oneVisitThatTwoReportsTellIsOneItemWithBothAsEvidence() {
    Item visit = only(Category.VISIT, report("a", "2026-11-02", "أ"), report("b", null, "ب"));
    assertThat(visit.titleEn()).isEqualTo("Said al-Rawi in Kenya");
    assertThat(visit.by()).containsExactly("TN");
    assertThat(visit.evidence()).extracting(Proof::source).containsExactly("a", "b");
    assertThat(visit.evidence().getFirst().text()).isEqualTo("زار سعيد الراوي كينيا");
    assertThat(visit.carriedBy()).containsExactly("أ", "ب");
  }

  @Test
  void aVisitWithoutADateIsDatedByItsTalksAndSaysSo() {
    Item visit = only(Category.VISIT, report("a", "2026-11-02", "أ"));
    assertThat(visit.date()).isEqualTo("2026-11-02");
    assertThat(visit.dateBasis()).isEqualTo(DateBasis.SHARED);
  }

  @Test
  void whatNothingDatesHasBoundsAtMost() {
    Item visit = only(Category.VISIT, report("b", null, "ب"));
    assertThat(visit.date()).isNull();
    assertThat(visit.dateBasis()).isNull();
  }

  @Test
  void theLevelIsOneItemHoweverOftenItIsNamed() {
    Item level = only(Category.LEVEL, report("a", "2026-11-02", "أ"), report("b", null, "ب"));
    assertThat(level.titleEn()).isEqualTo("strategic partnership");
    assertThat(level.evidence()).hasSize(2);
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    List<Minutes> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reports.add(report("r" + i, i % 2 == 0 ? "2026-11-0" + (i + 1) : null, "صحيفة " + i));
    }
    String forwards = json(reports);
    Collections.reverse(reports);
    address = database.fresh(folder.resolve("again"));
    assertThat(json(reports)).isEqualTo(forwards).contains("\"relation\":\"TN-KE\"");
  }

  @Test
  void whereNobodyNamesBothNothingIsKnown() {
    assertThat(items(Reports.bare("c", null, "لا شيء هنا."))).isEmpty();
  }

  @Test
  void statesThatDocumentsNameTogetherAreCountedAsPairs() {
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(report("a", "2026-11-02", "أ"));
      ledger.add(report("b", null, "ب"));
      assertThat(ledger.look(Pairs::of)).containsExactly(new Pairs.Pair("KE", "TN", 2));
    }
  }

  private Item only(Category category, Minutes... reports) {
    List<Item> found = items(reports).stream().filter(it -> it.category() == category).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<Item> items(Minutes... reports) {
    try (Ledger ledger = Ledger.open(address)) {
      List.of(reports).forEach(ledger::add);
      return relations().between(ledger, SIDES).items();
    }
  }

  private String json(List<Minutes> reports) {
    try (Ledger ledger = Ledger.open(address)) {
      reports.forEach(ledger::add);
      return RelationJson.write(relations().between(ledger, SIDES));
    }
  }

  /** Text of a visit and its talks; the talks are dated where the report is. */
  private static Minutes report(String source, @Nullable String published, String outlet) {
    String text = VISIT + TALK;
    Minutes bare = Reports.bare(source, published, text);
    return new Minutes(
        bare.schema(),
        bare.id(),
        bare.textId(),
        bare.lexicon(),
        source,
        null,
        "ar",
        null,
        null,
        outlet,
        null,
        null,
        published,
        bare.publishedBasis(),
        null,
        null,
        null,
        text,
        List.of(),
        List.of(new Span(0, VISIT.length()), new Span(VISIT.length(), text.length())),
        List.of(),
        List.of(),
        List.of(
            event("e1", Event.Type.VISIT, text, "زار سعيد الراوي كينيا", null),
            event("e2", Event.Type.MEETING, text, "والتقى جون كاماو", published)),
        List.of(),
        List.of(port(text)),
        List.of(),
        List.of(formula(text)),
        List.of(
            actor("state:TN", "تونس", "TN", text),
            actor("state:KE", "كينيا", "KE", text),
            actor("person:rawi", "سعيد الراوي", "TN", text),
            actor("person:kamau", "جون كاماو", "KE", text)),
        List.of(),
        List.of());
  }

  private static Minutes.Formula formula(String text) {
    int start = text.indexOf("شراكة");
    return new Minutes.Formula("strategic", start, start + 5, "شراكة");
  }

  private static Project port(String text) {
    int start = text.indexOf("ميناء");
    int end = text.indexOf(" تونس وكينيا تتحدثان") - 1;
    return new Project(
        "j1",
        text.substring(start, end),
        Project.Status.UNDER_CONSTRUCTION,
        null,
        null,
        null,
        Quote.of(text, start, end),
        "projects.named",
        0.8);
  }

  private static Event event(
      String id, Event.Type type, String text, String words, @Nullable String date) {
    int start = text.indexOf(words);
    List<Party> people =
        type == Event.Type.VISIT
            ? List.of(new Party("سعيد الراوي", "person:rawi"))
            : List.of(
                new Party("سعيد الراوي", "person:rawi"), new Party("جون كاماو", "person:kamau"));
    return new Event(
        id,
        type,
        people,
        type == Event.Type.VISIT ? new Party("كينيا", "state:KE") : new Party("نيروبي", null),
        date,
        date == null ? Event.DateBasis.NONE : Event.DateBasis.DATELINE,
        Event.Status.HELD,
        null,
        null,
        null,
        Quote.of(text, start, start + words.length()),
        "event.visits",
        0.9);
  }

  private static Minutes.Actor actor(String id, String name, String country, String text) {
    List<Quote> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(Quote.of(text, at, at + name.length()));
    }
    return new Minutes.Actor(
        id,
        name,
        id.startsWith("state:") ? Minutes.ActorType.STATE : Minutes.ActorType.PERSON,
        country,
        id.startsWith("state:") ? null : "الوزير",
        mentions);
  }
}
