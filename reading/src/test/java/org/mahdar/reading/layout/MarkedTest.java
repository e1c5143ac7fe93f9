package org.mahdar.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.text.Article;
import org.mahdar.text.Passage;
import org.mahdar.text.Passage.Part;
import org.mahdar.text.Stated;

/** What the markup tells of the parts of a page. */
class MarkedTest {

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  @Test
  void whatTheMarkupPlacesStaysThere() {
    line(Part.BOILERPLATE, "navigation", "الرئيسية سياسة اقتصاد");
    line(Part.TITLE, null, "طريق جديد في الشمال");
    line(Part.BYLINE, null, "ليلى حمدان");
    line(Part.ARTICLE, null, Pages.STORY);
    line(
        Part.BOILERPLATE,
        "other_story",
        "وصل وفد آخر إلى الميناء أمس، وقال رئيسه إن العمل يبدأ غدا.");
    line(Part.ARTICLE, null, Pages.MORE);

    Layout layout = read();

    assertThat(layout.body())
        .extracting(Segment::role)
        .containsExactly(
            Role.BOILERPLATE,
            Role.TITLE,
            Role.BYLINE,
            Role.PARAGRAPH,
            Role.BOILERPLATE,
            Role.PARAGRAPH);
    assertThat(layout.body().get(4).reason()).isEqualTo("other_story");
    assertThat(layout.title()).isEqualTo("طريق جديد في الشمال");
    assertThat(layout.byline()).isEqualTo("ليلى حمدان");
    assertThat(layout.sentences()).hasSize(2);
  }

  @Test
  void wordsOfFurnitureInsideTheArticleGoAllTheSame() {
    line(Part.ARTICLE, null, "أستانا 5 مايو 2023 (شينخوا) " + Pages.STORY);
    line(Part.ARTICLE, null, "شارك الخبر");

    Layout layout = read();

    assertThat(layout.published()).isEqualTo("2023-05-05");
    assertThat(layout.body()).extracting(Segment::role).contains(Role.DATELINE);
    assertThat(layout.body().getLast().reason()).isEqualTo("share_widget");
  }

  @Test
  void aPageThatIsNothingButFurnitureHasNoSentence() {
    line(Part.BOILERPLATE, "navigation", Pages.STORY);

    assertThat(read().sentences()).isEmpty();
    assertThat(read().warnings()).hasSize(1);
  }

  private void line(Part part, @Nullable String reason, String words) {
    int start = text.length();
    text.append(words);
    passages.add(new Passage(start, text.length(), part, reason));
    text.append('\n');
  }

  private Layout read() {
    return Pages.read(
        new Article("page.html", null, text.toString(), Stated.NOTHING, passages, List.of()));
  }
}
