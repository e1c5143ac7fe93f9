package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.ledger.decision.Signature;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.identity.Actors;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.identity.Changes;
import org.mahdar.ledger.identity.Proposal;
import org.mahdar.ledger.identity.Proposal.Reason;
import org.mahdar.ledger.identity.Proposals;
import org.mahdar.ledger.identity.Wish;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ParameterizedClass
@EnumSource(Database.class)
class IdentityTest {

  private static final Signature OMAR = new Signature("عمر", "الاسم نفسه بكتابتين");

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void reportsThatSpellOneNameInThreeWays() {
    address = database.fresh(folder);
    try (Ledger ledger = Ledger.open(address)) {
      ledger.add(report("1.txt", "2024-03-01", "رشيد القرماني", null, "وزير الموانئ", "TN"));
      ledger.add(report("2.txt", "2025-05-02", "رشيد الغرماني", null, "وزير الموانئ", "TN"));
      ledger.add(
          report("3.txt", "2026-07-03", "رشيد الكرماني", "person:kermani", "رئيس الوزراء", "TN"));
      ledger.add(report("4.txt", "2026-07-04", "هالة الزين", null, "المتحدثة", "EG"));
    }
  }

  @Test
  void anUnknownNameStaysItself() {
    assertThat(speakers()).containsExactly("null", "null", "null", "person:kermani");
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.look(Actors::all))
          .extracting(Actor::id)
          .contains("name:رشيد القرماني", "name:رشيد الغرماني", "person:kermani");
    }
  }

  @Test
  void whatMayBeOneIsProposedWithReasons() {
    try (Ledger ledger = Ledger.openToRead(address)) {
      List<Proposal> proposals = ledger.look(Proposals::of);
      assertThat(proposals).hasSize(3);
      assertThat(proposals.getFirst().reasons()).contains(Reason.SPELLING, Reason.SURNAME_AND_ROLE);
      assertThat(proposals.getLast().into().id()).isEqualTo("person:kermani");
      assertThat(proposals.getLast().reasons()).startsWith(Reason.SPELLING);
    }
    identify(new Wish.Differ("رشيد القرماني", "person:kermani", OMAR));
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.look(Proposals::of)).hasSize(2);
    }
    identify(new Wish.Undo(1, OMAR));
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.look(Proposals::of)).hasSize(3);
    }
  }

  @Test
  void whatSeveralStatesAreCalledMakesThemNotOne() {
    String other = database.fresh(folder);
    try (Ledger ledger = Ledger.open(other)) {
      ledger.add(report("1.txt", "2024-03-01", "السلطنة", "state:OM", null, "OM"));
      ledger.add(report("2.txt", "2024-03-02", "السلطنة", "state:BN", null, "BN"));
      ledger.add(report("3.txt", "2024-03-03", "سلطنة", null, null, null));
      ledger.add(report("4.txt", "2024-03-04", "قازاخستان", "state:KZ", null, "KZ"));
      ledger.add(report("5.txt", "2024-03-05", "كازاخستان", null, null, null));
      assertThat(ledger.look(Proposals::of))
          .extracting(it -> it.into().id() + " " + it.other().id())
          .containsExactly("state:KZ name:كازاخستان");
    }
  }

  @Test
  void mergedNamesAreOneInEveryTableAndInLaterDocuments() {
    identify(new Wish.Merge("person:kermani", List.of("رشيد القرماني", "رَشيد الغرماني"), OMAR));
    assertThat(speakers())
        .containsExactly("null", "person:kermani", "person:kermani", "person:kermani");
    try (Ledger ledger = Ledger.open(address)) {
      Minutes later = report("5.txt", "2026-08-01", "رشيد القرماني", null, null, null);
      ledger.add(later);
      assertThat(ledger.minutes("5.txt").orElseThrow().statements().getFirst().speaker().actor())
          .isEqualTo("person:kermani");
      assertThat(ledger.asRead(DocumentKey.of(later.id()))).contains(later);
      Actor merged = ledger.look(Actors::all).getFirst();
      assertThat(merged.members())
          .containsExactly("name:رشيد الغرماني", "name:رشيد القرماني", "person:kermani");
      assertThat(merged.names()).hasSize(3);
      assertThat(merged.roles())
          .containsExactly(
              new Actor.Role("وزير الموانئ", "2024-03-01", "2025-05-02", 2),
              new Actor.Role("رئيس الوزراء", "2026-07-03", "2026-07-03", 1));
      assertThat(ledger.look(Proposals::of)).isEmpty();
    }
  }

  @Test
  void namesThatNoLexiconKnowsAreMergedUnderOneOfThem() {
    identify(new Wish.Merge("رشيد القرماني", List.of("رشيد الغرماني"), OMAR));
    assertThat(speakers())
        .containsExactly("name:رشيد القرماني", "name:رشيد القرماني", "null", "person:kermani");
    identify(new Wish.Merge("person:kermani", List.of("رشيد الغرماني"), OMAR));
    assertThat(speakers())
        .containsExactly("null", "person:kermani", "person:kermani", "person:kermani");
  }

  @Test
  void splittingAndUndoingGiveBackWhatWas() {
    Map<String, List<String>> before = tablesOfReadings();
    identify(new Wish.Merge("رشيد القرماني", List.of("رشيد الغرماني"), OMAR));
    Map<String, List<String>> once = tablesOfReadings();
    Change second = identify(new Wish.Merge("person:kermani", List.of("رشيد القرماني"), OMAR));
    assertThat(second.moves()).hasSize(2);
    assertThatThrownBy(() -> identify(new Wish.Undo(1, OMAR)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Undo the later change first");
    identify(new Wish.Undo(second.number(), OMAR));
    assertThat(tablesOfReadings()).isEqualTo(once);
    identify(new Wish.Split(List.of("رشيد الغرماني"), OMAR));
    assertThat(tablesOfReadings()).isEqualTo(before);
    identify(new Wish.Undo(4, OMAR));
    assertThat(tablesOfReadings()).isEqualTo(once);
    identify(new Wish.Undo(1, OMAR));
    assertThat(tablesOfReadings()).isEqualTo(before);
    try (Ledger ledger = Ledger.openToRead(address)) {
      assertThat(ledger.look(Changes::all))
          .hasSize(6)
          .allSatisfy(it -> assertThat(it.who()).isEqualTo("عمر"))
          .allSatisfy(it -> assertThat(it.why()).isEqualTo("الاسم نفسه بكتابتين"))
          .extracting(Change::action)
          .containsExactly("merge", "merge", "undo", "split", "undo", "undo");
    }
  }

  @Test
  void mergingBeforeOrAfterTheDocumentsCameIsTheSame() {
    identify(new Wish.Merge("person:kermani", List.of("رشيد القرماني"), OMAR));
    String other = database.fresh(folder);
    try (Ledger ledger = Ledger.open(other)) {
      ledger.add(
          report("3.txt", "2026-07-03", "رشيد الكرماني", "person:kermani", "رئيس الوزراء", "TN"));
      ledger.add(report("1.txt", "2024-03-01", "رشيد القرماني", null, "وزير الموانئ", "TN"));
      ledger.identify(new Wish.Merge("person:kermani", List.of("رشيد القرماني"), OMAR));
      ledger.add(report("4.txt", "2026-07-04", "هالة الزين", null, "المتحدثة", "EG"));
      ledger.add(report("2.txt", "2025-05-02", "رشيد الغرماني", null, "وزير الموانئ", "TN"));
    }
    assertThat(Dump.withoutTimes(other)).isEqualTo(Dump.withoutTimes(address));
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() {
    Map<String, List<String>> before = Dump.of(address);
    List<Wish> impossible =
        List.of(
            new Wish.Merge("person:kermani", List.of("person:kermani"), OMAR),
            new Wish.Merge("person:nobody", List.of("person:kermani"), OMAR),
            new Wish.Merge("person:kermani", List.of("لا أحد"), OMAR),
            new Wish.Split(List.of("person:kermani"), OMAR),
            new Wish.Differ("person:kermani", "رشيد الكرماني", OMAR),
            new Wish.Undo(1, OMAR));
    for (Wish wish : impossible) {
      assertThatThrownBy(() -> identify(wish))
          .as(wish.toString())
          .isInstanceOf(Refusal.class)
          .message()
          .hasLineCount(1);
    }
    assertThatThrownBy(() -> identify(new Wish.Merge("الزين", List.of("رشيد"), OMAR)))
        .hasMessageContaining("هالة الزين");
    assertThat(Dump.of(address)).isEqualTo(before);
  }

  private Change identify(Wish wish) {
    try (Ledger ledger = Ledger.open(address)) {
      return ledger.identify(wish);
    }
  }

  private List<String> speakers() {
    return Dump.column(address, "select actor from parties where part = 'speaker'").stream()
        .sorted()
        .toList();
  }

  private Map<String, List<String>> tablesOfReadings() {
    Map<String, List<String>> all = Dump.withoutTimes(address);
    all.keySet().removeIf(table -> table.startsWith("identity_"));
    return all;
  }

  private static Minutes report(
      String source,
      String published,
      String name,
      @Nullable String actor,
      @Nullable String role,
      @Nullable String country) {
    Minutes plain =
        Reports.record(
            source,
            published,
            Reports.TEXT,
            "2026.11",
            null,
            List.of(Reports.statement("s1", name, actor)));
    ObjectNode tree = MinutesJson.tree(plain);
    ArrayNode actors = tree.putArray("actors");
    ObjectNode person =
        actors
            .addObject()
            .put("actor", actor)
            .put("name", name)
            .put("type", "person")
            .put("country", country)
            .put("role", role);
    person.putArray("mentions");
    return MinutesJson.of(tree);
  }
}
