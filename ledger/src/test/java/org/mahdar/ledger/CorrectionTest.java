package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.ledger.correction.Action;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.DecisionRows;
import org.mahdar.ledger.correction.Stand;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.ledger.decision.Signature;
import tools.jackson.databind.node.ObjectNode;

@ParameterizedClass
@EnumSource(Database.class)
class CorrectionTest {

  private static final Minutes REPORT = Reports.full("1.txt", "2026-11-01");
  private static final long KEY = DocumentKey.of(REPORT.id());
  private static final Signature LAYLA = new Signature("ليلى", "قرأت الخبر");

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aLedgerWithOneReport() {
    address = database.fresh(folder);
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(REPORT);
    }
  }

  @Test
  void aRejectedFindingIsSeenByNobodyAnyMoreAndKeptInTheReading() {
    decide(new Wish.Reject("p1", LAYLA));
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.record(KEY).orElseThrow().pledges()).isEmpty();
      assertThat(ledger.asRead(KEY)).contains(REPORT);
      assertThat(ledger.documents().getFirst().count(Kind.PLEDGE)).isZero();
    }
    assertThat(Dump.column(address, "select finding from pledges")).isEmpty();
    assertThat(Dump.column(address, "select name from parties where part = 'by'")).isEmpty();
  }

  @Test
  void whatRefersToARejectedFindingRefersToNothing() {
    decide(new Wish.Reject("e1", LAYLA));
    assertThat(Dump.column(address, "select setting from statements")).containsExactly("null");
  }

  @Test
  void anEditedFindingStandsAsEditedInEveryTable() {
    decide(
        new Wish.Edit(
            "p1",
            Map.of(
                "strength", "decided", "due", "2028-06", "to", "كينيا", "content", "ميناء جديدا"),
            LAYLA));
    assertThat(Dump.column(address, "select strength || ' ' || due from pledges"))
        .containsExactly("decided 2028-06");
    assertThat(Dump.column(address, "select name || actor from parties where part = 'to'"))
        .containsExactly("كينياstate:KE");
    assertThat(
            Dump.column(
                address,
                "select action || ' ' || words from decided join findings using (finding)"))
        .containsExactly("edit ميناء جديدا");
  }

  @Test
  void aFindingThatWasOverlookedIsAdded() {
    Decision added =
        decide(
            new Wish.Add(
                "agreement",
                Map.of(
                    "kind",
                    "treaty",
                    "name",
                    "معاهدة",
                    "evidence",
                    "مذكرة للتعاون",
                    "parties",
                    "تونس@state:TN | كينيا"),
                LAYLA));
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.record(KEY).orElseThrow().agreements().getLast())
          .satisfies(it -> assertThat(it.id()).isEqualTo("h" + added.number()))
          .satisfies(it -> assertThat(it.parties()).containsExactly(Reports.TUNISIA, Reports.KENYA))
          .satisfies(it -> assertThat(it.rule()).isEqualTo("person.added"));
    }
    assertThat(Dump.column(address, "select count(*) from agreements")).containsExactly("2");
    decide(new Wish.Reject("h" + added.number(), LAYLA));
    assertThat(Dump.column(address, "select count(*) from agreements")).containsExactly("1");
  }

  @Test
  void undoingEverythingIsAsIfNothingWasDecided() {
    Map<String, List<String>> before = tablesOfReadings();
    Decision accepted = decide(new Wish.Accept("p1", LAYLA));
    Decision edited = decide(new Wish.Edit("p1", Map.of("due", ""), LAYLA));
    Decision rejected = decide(new Wish.Reject("p1", LAYLA));
    assertThatThrownBy(() -> decide(new Wish.Undo(edited.number(), LAYLA)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("decision " + rejected.number());
    Decision undone = decide(new Wish.Undo(rejected.number(), LAYLA));
    assertThat(Dump.column(address, "select due from pledges")).containsExactly("null");
    decide(new Wish.Undo(undone.number(), LAYLA));
    assertThat(Dump.column(address, "select due from pledges")).isEmpty();
    decide(new Wish.Undo(rejected.number() + 2, LAYLA));
    decide(new Wish.Undo(edited.number(), LAYLA));
    decide(new Wish.Undo(accepted.number(), LAYLA));
    assertThat(tablesOfReadings()).isEqualTo(before);
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.look(DecisionRows::all))
          .hasSize(8)
          .allSatisfy(it -> assertThat(it.who()).isEqualTo("ليلى"))
          .allSatisfy(it -> assertThat(it.why()).isEqualTo("قرأت الخبر"))
          .allSatisfy(it -> assertThat(it.when()).endsWith("Z"));
    }
  }

  @Test
  void aNewReadingKeepsWhatPeopleDecidedAndSaysWhereItDiffers() {
    decide(new Wish.Accept("p1", LAYLA));
    decide(new Wish.Reject("j1", LAYLA));
    decide(new Wish.Edit("e1", Map.of("date", "2026-10-31"), LAYLA));
    decide(new Wish.Accept("f1", LAYLA));
    reread(tree -> {
      ObjectNode pledge = (ObjectNode) tree.path("pledges").path(0);
      pledge.put("id", "p7").put("strength", "intends").put("rule", "pledge.other");
      ((ObjectNode) tree.path("events").path(0)).put("date", "2026-10-31");
      tree.putArray("figures");
    });
    try (Ledger ledger = Ledger.openToRead(address)) {
      Minutes seen = ledger.record(KEY).orElseThrow();
      assertThat(seen.pledges().getFirst().strength()).isEqualTo(Pledge.Strength.WILL);
      assertThat(seen.pledges().getFirst().id()).isEqualTo("p7");
      assertThat(seen.projects()).isEmpty();
      assertThat(seen.figures()).hasSize(1);
      List<Stand> stands = ledger.stands(KEY);
      assertThat(stands)
          .extracting(Stand::program)
          .containsExactly(
              Stand.Program.CHANGED, Stand.Program.SAME, Stand.Program.AGREES, Stand.Program.GONE);
      assertThat(stands.getFirst().changes())
          .containsExactly(Map.entry("strength", "will → intends"));
    }
  }

  @Test
  void anAddedFindingThatTheProgramReadsLaterIsOneFinding() {
    Decision rejected = decide(new Wish.Reject("p1", LAYLA));
    decide(new Wish.Undo(rejected.number(), LAYLA));
    reread(tree -> tree.putArray("pledges"));
    decide(
        new Wish.Add(
            "pledge",
            Map.of("by", "تونس@state:TN", "strength", "will", "content", "ستبني ميناء جديدا"),
            LAYLA));
    reread(tree -> {});
    try (Ledger ledger = Ledger.openToRead(address)) {
      Minutes seen = ledger.record(KEY).orElseThrow();
      assertThat(seen.pledges()).hasSize(1);
      assertThat(seen.pledges().getFirst().to()).isEmpty();
      assertThat(ledger.stands(KEY).getFirst().program()).isEqualTo(Stand.Program.APART);
    }
  }

  @Test
  void decisionsDoNotDependOnWhenTheDocumentWasReadAgain() {
    decide(new Wish.Edit("p1", Map.of("strength", "decided"), LAYLA));
    reread(tree -> ((ObjectNode) tree.path("pledges").path(0)).put("due", "2029"));
    Map<String, List<String>> late = tablesOfReadings();
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(REPORT);
    }
    reread(tree -> ((ObjectNode) tree.path("pledges").path(0)).put("due", "2029"));
    assertThat(tablesOfReadings()).isEqualTo(late);
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() {
    Map<String, List<String>> before = Dump.of(address);
    List<Wish> impossible =
        List.of(
            new Wish.Accept("p9", LAYLA),
            new Wish.Edit("p1", Map.of("strength", "perhaps"), LAYLA),
            new Wish.Edit("p1", Map.of("colour", "red"), LAYLA),
            new Wish.Edit("p1", Map.of("id", "p2"), LAYLA),
            new Wish.Edit("p1", Map.of("content", "كلام ليس في النص"), LAYLA),
            new Wish.Edit("p1", Map.of("content", "90-9999"), LAYLA),
            new Wish.Edit("p1", Map.of("strength", ""), LAYLA),
            new Wish.Edit("p1", Map.of("strength", "will"), LAYLA),
            new Wish.Edit("f1", Map.of("value", "many"), LAYLA),
            new Wish.Add("rumour", Map.of(), LAYLA),
            new Wish.Add("pledge", Map.of("strength", "will"), LAYLA),
            new Wish.Undo(7, LAYLA));
    for (Wish wish : impossible) {
      assertThatThrownBy(() -> decide(wish))
          .as(wish.toString())
          .isInstanceOf(Refusal.class)
          .message()
          .hasLineCount(1);
    }
    assertThat(Dump.of(address)).isEqualTo(before);
    assertThatThrownBy(() -> new Signature(" ", "why")).isInstanceOf(Refusal.class);
  }

  @Test
  void aPartyTheDocumentNamesIsKnownByNameOrId() {
    decide(new Wish.Edit("p1", Map.of("by", "state:KE | رئيس البلدية"), LAYLA));
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.record(KEY).orElseThrow().pledges().getFirst().by())
          .containsExactly(Reports.KENYA, new Party("رئيس البلدية", null));
    }
  }

  @Test
  void everyClaimHasItsThreeDates() {
    assertThat(
            Dump.column(
                address,
                "select finding || ' ' || coalesce(happened, '-') || ' ' || happened_basis || ' '"
                    + " || published || ' ' || captured from claims order by finding"))
        .contains(
            "e1 2026-11-01 dateline 2026-11-01 2026-11-02",
            "p1 2026-11-01 dateline 2026-11-01 2026-11-02",
            "s1 2026-11-01 dateline 2026-11-01 2026-11-02",
            "f1 - none 2026-11-01 2026-11-02")
        .hasSize(6);
  }

  @Test
  void everyActionHasItsCode() {
    assertThat(Action.values()).extracting(Action::code).contains("accept", "undo");
  }

  private Decision decide(Wish wish) {
    try (Ledger ledger = Ledger.open(address)) {
      return ledger.decide(KEY, wish);
    }
  }

  /** Another version of the program reads the report another way. */
  private void reread(Consumer<ObjectNode> otherwise) {
    ObjectNode tree = MinutesJson.tree(REPORT).put("lexicon", "2027.01");
    otherwise.accept(tree);
    try (Ledger ledger = Ledger.open(address)) {
      assertThat(ledger.add(MinutesJson.of(tree))).isEqualTo(Added.REPLACED);
    }
  }

  private Map<String, List<String>> tablesOfReadings() {
    Map<String, List<String>> all = Dump.withoutTimes(address);
    List.of("decisions", "decided").forEach(all::remove);
    return new TreeMap<>(all);
  }
}
