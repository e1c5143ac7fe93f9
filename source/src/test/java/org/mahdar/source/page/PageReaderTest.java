package org.mahdar.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.source.page.Pages.FIRST;
import static org.mahdar.source.page.Pages.SECOND;
import static org.mahdar.source.page.Pages.THIRD;

import org.junit.jupiter.api.Test;
import org.mahdar.text.Passage;

class PageReaderTest {

  private static final String TITLE = "الوزير يستقبل السفير ويبحث معه التعاون";

  @Test
  void anArticleIsToldFromTheMenuTheTeasersAndTheFooterAroundIt() {
    ReadPage page =
        Pages.read(
            "<html><head><title>"
                + TITLE
                + " - صحيفة</title></head><body><nav><a href=/>الرئيسية</a> <a href=/w>العالم</a></nav><h1>"
                + TITLE
                + "</h1><div class=entry-content><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></div><div class='related-posts'><ul><li><a href=/2>خبر آخر عن موضوع آخر</a></ul></div>"
                + "<footer>جميع الحقوق محفوظة للصحيفة، يمنع النقل من دون إذن مكتوب من إدارة الموقع.</footer>");
    assertThat(Pages.article(page)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Pages.part(page, Passage.Part.TITLE)).containsExactly(TITLE);
    assertThat(Pages.reason(page, "الرئيسية")).isEqualTo("navigation");
    assertThat(Pages.reason(page, "خبر آخر")).isEqualTo("related_teaser");
    assertThat(Pages.reason(page, "جميع الحقوق")).isEqualTo("footer");
  }

  @Test
  void anArticleWithoutParagraphsIsCutAtItsLineBreaks() {
    ReadPage page =
        Pages.body(
            "<table><tr><td><a href=/1>السياسة</a><br><a href=/2>الاقتصاد</a></td><td><h1>"
                + TITLE
                + "</h1>"
                + FIRST
                + "<br><br>"
                + SECOND
                + "<br>"
                + THIRD
                + "</td></tr></table>");
    assertThat(Pages.article(page)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void everyLineOfTheTextHasAPassage() {
    ReadPage page = Pages.body("<p>" + FIRST + "</p><div>x<p>y<br>z</div>");
    StringBuilder joined = new StringBuilder();
    for (Passage passage : page.passages()) {
      joined
          .append(joined.isEmpty() ? "" : "\n")
          .append(page.text(), passage.start(), passage.end());
    }
    assertThat(joined.toString()).isEqualTo(page.text());
  }

  @Test
  void whatIsNotShownIsNotRead() {
    ReadPage page =
        Pages.body(
            "<p>"
                + FIRST
                + "</p><script>var s='سر';</script><p style='display: none'>سر</p><p hidden>سر</p>"
                + "<noscript>سر</noscript><svg><text>سر</text></svg><select><option>سر</select>");
    assertThat(page.text()).isEqualTo(FIRST);
  }

  @Test
  void marksInsideALineDoNotSplitWords() {
    assertThat(Pages.body("<p>ال<b>وز</b>ير\u200F قال</p>").text()).isEqualTo("الوزير\u200F قال");
  }

  @Test
  void aPageWithoutTextIsEmpty() {
    assertThat(Pages.body("<div> <img src=x></div>").text()).isEmpty();
  }

  @Test
  void theShortParagraphsOfAShortReportStay() {
    ReadPage page =
        Pages.read(
            "<title>"
                + TITLE
                + "</title><article><h1>"
                + TITLE
                + "</h1><div class=date>7 أيار 2024</div>"
                + "<p>استدعت الحكومة سفيرها في العاصمة المجاورة للتشاور احتجاجا على تصريحات وصفتها بأنها غير ودية.</p>"
                + "<p>وقال الوزير إن اللجان المشتركة ستعلق اجتماعاتها.</p>"
                + "<p>ودعا الاتحاد إلى ضبط النفس.</p></article>");
    assertThat(Pages.article(page)).hasSize(3);
  }
}
