package org.mahdar.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;
import org.mahdar.text.clitic.CliticAnalyser;
import org.mahdar.text.clitic.Segmentation;

class CliticTablesTest {

  private static final CliticAnalyser ANALYSER = CliticTables.load("ar");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كازاخستان", "كوبا", "كندا", "كينيا", "كرواتيا", "كمبوديا", "ليبيا", "لبنان", "لاوس",
        "ليتوانيا", "بلجيكا", "بولندا", "بلغاريا", "بوليفيا", "باكستان", "فنلندا", "فرنسا",
            "فيتنام",
        "سلوفاكيا", "سويسرا", "سيراليون", "سنغافورة", "واشنطن", "بروكسل", "كييف", "لاهاي", "غيانا",
        "ويليام", "ويكيبيديا", "باراك", "كيري", "لافروف", "فلاديمير", "إيرينا"
      })
  void namesStayWhole(String name) {
    assertThat(segments(name + " و" + name + " ب" + name + " ول" + name))
        .containsExactly(name, "و+" + name, "ب+" + name, "و+ل+" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير", "وفد", "وكالة", "فريق", "فرصة", "بيان", "بلد", "بداية", "لقاء", "لجنة", "كلمة",
        "كتاب", "سفير", "سياسة", "سلام", "ولاية", "وقف", "فقط", "كان", "كثير", "تعاون", "قانون",
        "اتجاه", "مياه", "سفينة", "مدينة"
      })
  void wordsThatOnlyLookAsIfTheyHadCliticsStayWhole(String word) {
    assertThat(segments(word)).containsExactly(word);
  }

  @Test
  void aSentenceIsSegmented() {
    assertThat(segments("وأكد الوزير أن بلاده ستدعم جهودهم للسلام فلابد من التعاون بينهما"))
        .containsExactly(
            "و+أكد",
            "ال+وزير",
            "أن",
            "بلاد+ه",
            "س+تدعم",
            "جهود+هم",
            "ل+ال+سلام",
            "ف+لا+بد",
            "من",
            "ال+تعاون",
            "بين+هما");
  }

  @Test
  void aLanguageWithoutTablesIsNamed() {
    assertThatThrownBy(() -> CliticTables.load("xx")).hasMessageContaining("xx/clitics/stems.tsv");
  }

  private static List<String> segments(String text) {
    Segmentation found = ANALYSER.analyse(Tokens.of(Folded.of(text)));
    List<String> segments = new ArrayList<>();
    for (int token = 0; token < found.tokens().count(); token++) {
      segments.add(found.segments(token));
    }
    return segments;
  }
}
