package org.mahdar.ledger.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void aWordingIsItsContentWordsWithoutArticleProcliticsAndEndings() {
    assertThat(Wording.of("وعن بناء الورشة الثانية في المدينة").stored())
        .isEqualTo("بناء/ناء ورش #2 مدين");
    assertThat(Wording.of("من إلى في").terms()).isEmpty();
  }

  @Test
  void whatIsStoredIsReadBackAsItWas() {
    Wording wording = Wording.of("ستفتح بلدية الواحة 3 حدائق وورشة ثالثة لتعزيز التعاون عام 2027");
    assertThat(Wording.parse(wording.stored())).isEqualTo(wording);
    assertThat(Wording.parse(null)).isEqualTo(Wording.none());
  }

  @Test
  void spellingArticleAndProcliticsDoNotMatter() {
    Wording bare = Wording.of("مكتبة متنقلة");
    for (String text : new String[] {"المَكتبة المتنقلة", "بمكتبه متنقله", "للمكتبة المتنقلة"}) {
      assertThat(Wording.of(text).hasAll(bare)).as(text).isTrue();
    }
  }

  @Test
  void twoNamesOfOneProjectAreOneThing() {
    assertThat(between("حديقة الزيتون في الضفة الشرقية", "وحديقة الزيتون").ofOneThing()).isTrue();
    assertThat(between("حديقة الزيتون", "حديقة الأندلس").ofOneThing()).isFalse();
  }

  @Test
  void theSecondIsNotTheThird() {
    Likeness likeness = between("الدورة الثانية لمعرض الكتب", "الدورة الثالثة لمعرض الكتب");
    assertThat(likeness.differentOrdinals()).isTrue();
    assertThat(likeness.ofOneThing()).isFalse();
    assertThat(between("الدورة الثانية لمعرض الكتب", "معرض الكتب").ofOneThing()).isTrue();
  }

  @Test
  void wordsThatSayLittleMakeNoLikeness() {
    assertThat(between("تعزيز التعاون بين البلدين", "دعم التعاون بين البلدين").ofOneContent())
        .isFalse();
    assertThat(
            between(
                    "ستشتري المدينة حافلات كهربائية من الميناء",
                    "مستعدة لشراء حافلات كهربائية أخرى")
                .ofOneContent())
        .isTrue();
  }

  @Test
  void aWordListThatIsBrokenNamesItsLine() {
    assertThatThrownBy(() -> WordList.parse("stop\tفي\nodd\tمن\n"))
        .hasMessageContaining("words.tsv, line 2");
  }

  private static Likeness between(String a, String b) {
    return Likeness.of(Wording.of(a), Wording.of(b));
  }
}
