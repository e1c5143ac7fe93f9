package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.chain.Stories.BRIDGE;
import static org.mahdar.chain.Stories.HARVEST;
import static org.mahdar.chain.Stories.MONDAY;
import static org.mahdar.chain.Stories.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mahdar.chain.Family.Relation;

class FamiliesTest {

  @Test
  void copiesOfOneReportAreOneFamilyAndTheFullerEarlierOneIsItsSource() {
    Family family =
        only(
            families(
                print("x", MONDAY.plusDays(1), BRIDGE.subList(0, 4)),
                print("y", MONDAY, BRIDGE),
                print("z", MONDAY.plusDays(1), BRIDGE.subList(1, 6))));

    assertThat(family.members())
        .extracting(part -> part.report().id())
        .containsExactly("y", "x", "z");
    assertThat(family.members())
        .extracting(Family.Part::relation)
        .containsExactly(Relation.SOURCE, Relation.COPY, Relation.COPY);
  }

  @Test
  void noSourceIsNamedWhereTheFullerOneIsLater() {
    Family family =
        only(
            families(
                print("x", MONDAY, BRIDGE.subList(0, 3)), print("y", MONDAY.plusDays(2), BRIDGE)));

    assertThat(family.members()).extracting(Family.Part::relation).containsOnly(Relation.COPY);
  }

  @Test
  void noSourceIsNamedAmongEqualsOfOneDay() {
    Family family = only(families(print("x", MONDAY, BRIDGE), print("y", MONDAY, BRIDGE)));

    assertThat(family.members()).extracting(Family.Part::relation).containsOnly(Relation.COPY);
  }

  @Test
  void aPageOfTwoReportsDoesNotMakeOneOfThem() {
    List<String> page = new ArrayList<>(HARVEST);
    page.addAll(BRIDGE);

    List<Family> families =
        families(
            print("b1", MONDAY, BRIDGE),
            print("b2", MONDAY, BRIDGE),
            print("b3", MONDAY, BRIDGE),
            print("h1", MONDAY, HARVEST),
            print("h2", MONDAY, HARVEST),
            print("page", MONDAY, page));

    assertThat(families).hasSize(2);
    assertThat(families)
        .noneSatisfy(family ->
            assertThat(family.members())
                .extracting(part -> part.report().id())
                .contains("b1", "h1"));
  }

  @Test
  void theAgencyIsTheOneThatMostCredit() {
    Family family =
        only(
            families(
                credited("a", "بترا"),
                credited("b", null),
                credited("c", "بترا"),
                credited("d", "سانا")));

    assertThat(family.agency()).isEqualTo("بترا");
  }

  @Test
  void twoAgenciesCreditedEquallyOftenLeaveItOpen() {
    assertThat(only(families(credited("a", "بترا"), credited("b", "سانا"))).agency()).isNull();
  }

  @Test
  void aCopyComesFromTheAgencyItCreditsWhenThatIsThere() {
    Report agency = with("a", "سانا", null);
    Report paper = with("b", "صحيفة الساحل", "سانا");

    Link link = Stories.links(Stories.print(agency), Stories.print(paper)).getFirst();

    assertThat(link.from()).isEqualTo(Link.From.A);
    assertThat(link.agency()).isEqualTo("سانا");
  }

  @Test
  void copiesThatEachLackWhatTheOthersHaveHaveAnUnseenSource() {
    Family family =
        only(
            whole(
                print("third", MONDAY, BRIDGE.subList(0, 4)),
                print("x", MONDAY, join(BRIDGE.subList(0, 3), BRIDGE.subList(4, 6))),
                print("y", MONDAY, BRIDGE.subList(2, 6))));

    assertThat(family.unseen())
        .containsExactly(
            new Family.Siblings("third", "x"),
            new Family.Siblings("third", "y"),
            new Family.Siblings("x", "y"));
    assertThat(ChainJson.of(family))
        .contains("\"unseen_common_source\":[[\"third\",\"x\"],[\"third\",\"y\"],[\"x\",\"y\"]]");
  }

  @Test
  void noUnseenSourceIsSupposedWhereOneCopyCanBeMadeFromTheOther() {
    Family family =
        only(
            whole(
                print("third", MONDAY, BRIDGE.subList(0, 4)),
                print("x", MONDAY, BRIDGE),
                print("y", MONDAY, BRIDGE.subList(2, 6))));

    assertThat(family.unseen()).isEmpty();
  }

  @Test
  void whatCameOutLaterIsNoSourceEvenIfItHasAll() {
    Family family =
        only(
            whole(
                print("third", MONDAY, BRIDGE.subList(0, 4)),
                print("x", MONDAY.plusDays(1), BRIDGE),
                print("y", MONDAY, BRIDGE.subList(2, 6))));

    assertThat(family.unseen())
        .containsExactly(new Family.Siblings("third", "x"), new Family.Siblings("y", "x"));
  }

  @Test
  void nothingIsSupposedOfTwoAlone() {
    Family family =
        only(
            whole(
                print("x", MONDAY, BRIDGE.subList(0, 5)),
                print("y", MONDAY, BRIDGE.subList(1, 6))));

    assertThat(family.unseen()).isEmpty();
  }

  private static List<String> join(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<Family> whole(Fingerprint... reports) {
    Chains chains = new Chains(Chains.WINDOW);
    for (Fingerprint report : reports) {
      chains.add(report);
    }
    return chains.families(chains.links());
  }

  private static Fingerprint credited(String id, @Nullable String agency) {
    return Stories.print(with(id, "outlet " + id, agency));
  }

  private static Report with(String id, String outlet, @Nullable String agency) {
    Report bare = Stories.report(id, MONDAY, String.join(" ", BRIDGE));
    return new Report(
        id, bare.source(), null, outlet, agency, null, bare.text(), bare.paragraphs(), bare.time());
  }

  private static List<Family> families(Fingerprint... reports) {
    return Families.of(Stories.links(reports));
  }

  private static Family only(List<Family> families) {
    assertThat(families).hasSize(1);
    return families.getFirst();
  }
}
