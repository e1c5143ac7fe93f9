package org.mahdar.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.text.Passage;

class RepeatsTest {

  private static final String OWN = "من نحن: صحيفة يومية تنقل أخبار المنطقة إلى قرائها في كل مكان.";

  private final Repeats repeats = new Repeats();

  @Test
  void aLineThatAnOutletRepeatsIsNoPartOfItsArticles() {
    for (int i = 0; i < 3; i++) {
      see("خبر رقم " + i, OWN);
    }
    assertThat(reasons("خبر رقم 1", OWN)).containsExactly(null, "repeated_block");
  }

  @Test
  void copiesOfOnePageRepeatNothing() {
    for (int i = 0; i < 5; i++) {
      see("خبر واحد", OWN);
    }
    assertThat(reasons("خبر واحد", OWN)).containsOnlyNulls();
  }

  @Test
  void anotherOutletsLinesDoNotCount() {
    for (int i = 0; i < 3; i++) {
      String text = "خبر " + i + "\n" + OWN;
      repeats.see("outlet" + i, text, passages(text));
    }
    assertThat(reasons("خبر 1", OWN)).containsOnlyNulls();
  }

  private void see(String first, String last) {
    String text = text(first, last);
    repeats.see("outlet", text, passages(text));
  }

  private List<String> reasons(String first, String last) {
    String text = text(first, last);
    return repeats.without("outlet", text, passages(text)).stream().map(Passage::reason).toList();
  }

  private static String text(String first, String last) {
    return (first + " ").repeat(20) + "\n" + last;
  }

  private static List<Passage> passages(String text) {
    int line = text.indexOf('\n');
    return List.of(
        new Passage(0, line, Passage.Part.ARTICLE, null),
        new Passage(line + 1, text.length(), Passage.Part.ARTICLE, null));
  }
}
