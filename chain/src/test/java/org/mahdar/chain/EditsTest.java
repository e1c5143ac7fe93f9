package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.chain.Stories.BRIDGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.chain.Edit.Kind;
import org.mahdar.text.Span;

class EditsTest {

  private static final String ONE = String.join(" ", BRIDGE);

  @Test
  void anotherDayWordIsTold() {
    assertEdit(ONE.replace("اليوم", "أمس الاثنين"), Kind.DAY, "اليوم", "أمس الاثنين");
  }

  @Test
  void anHonorificThatIsLeftOutIsTold() {
    String with = ONE.replace("افتتح وزير", "افتتح معالي وزير");

    List<Edit> edits = edits(with, ONE);

    assertThat(edits).extracting(Edit::kind).containsExactly(Kind.HONORIFIC);
    assertThat(words(edits.getFirst().a(), with)).isEqualTo("معالي");
    assertThat(edits.getFirst().b()).isNull();
  }

  @Test
  void anAttributionThatIsLeftOutIsTold() {
    String with = ONE.replace("خلال الحفل إن", "خلال الحفل في تصريح لوكالة الأنباء إن");

    assertThat(edits(with, ONE)).extracting(Edit::kind).containsExactly(Kind.ATTRIBUTION);
  }

  @Test
  void anotherFigureIsTold() {
    assertEdit(ONE.replace("310", "350"), Kind.FIGURE, "310", "350");
  }

  @Test
  void anotherSpellingOfANameIsTold() {
    assertEdit(ONE.replace("دمشق ستعفي", "دمشك ستعفي"), Kind.SPELLING, "دمشق", "دمشك");
  }

  @Test
  void anotherWordingIsTold() {
    assertEdit(
        ONE.replace("ويخفض كلفة نقل", "ويوفر من نفقات"),
        Kind.REWORDED,
        "ويخفض كلفة نقل",
        "ويوفر من نفقات");
  }

  @Test
  void aSentenceThatIsLeftOutIsTold() {
    String without = String.join(" ", BRIDGE.subList(0, 5));

    List<Edit> edits = edits(ONE, without);

    assertThat(edits).extracting(Edit::kind).containsExactly(Kind.TRIMMED);
    assertThat(words(edits.getFirst().a(), ONE)).startsWith("وحضر الحفل").endsWith("الشمالية");
  }

  @Test
  void aSentenceOfTheSameMatterIsAnExtension() {
    String more = ONE + " ويربط الجسر الحدودي عمّان ودمشق منذ عقود.";

    assertThat(edits(ONE, more)).extracting(Edit::kind).containsExactly(Kind.EXTENDED);
  }

  @Test
  void aParagraphOfAnotherMatterComesFromElsewhere() {
    String more = ONE + "\n" + String.join(" ", Stories.HARVEST);

    assertThat(edits(ONE, more)).extracting(Edit::kind).containsExactly(Kind.ELSEWHERE);
  }

  @Test
  void whatJoinsSentencesIsNoEdit() {
    assertThat(edits(ONE, ONE.replace("مؤكدا أن", "مؤكدا بأن"))).isEmpty();
  }

  @Test
  void anotherHeadlineIsTold() {
    Report one = titled("a", "افتتاح جسر الوادي بين الأردن وسوريا");
    Report other = titled("b", "الأردن وسوريا يفتتحان جسر الوادي");
    Alignment alignment =
        Alignment.of(Stories.print(one).wording(), Stories.print(other).wording());

    assertThat(Edits.of(alignment, Gap.of(alignment)).list())
        .containsExactly(new Edit(Kind.HEADLINE, null, null));
  }

  private static Report titled(String id, String title) {
    Report bare = Stories.report(id, Stories.MONDAY, ONE);
    return new Report(
        id, bare.source(), null, null, null, title, ONE, bare.paragraphs(), bare.time());
  }

  private static void assertEdit(String other, Kind kind, String before, String after) {
    List<Edit> edits = edits(ONE, other);
    assertThat(edits).hasSize(1);
    Edit edit = edits.getFirst();
    assertThat(edit.kind()).isEqualTo(kind);
    assertThat(words(edit.a(), ONE)).isEqualTo(before);
    assertThat(words(edit.b(), other)).isEqualTo(after);
  }

  private static String words(@org.jspecify.annotations.Nullable Span span, String text) {
    assertThat(span).isNotNull();
    return span == null ? "" : span.in(text);
  }

  private static List<Edit> edits(String one, String other) {
    Wording a = Stories.print(Stories.report("a", Stories.MONDAY, one)).wording();
    Wording b = Stories.print(Stories.report("b", Stories.MONDAY, other)).wording();
    Alignment alignment = Alignment.of(a, b);
    return Edits.of(alignment, Gap.of(alignment)).list();
  }
}
