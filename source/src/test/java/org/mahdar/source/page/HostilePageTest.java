package org.mahdar.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.source.page.Pages.FIRST;
import static org.mahdar.source.page.Pages.SECOND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostilePageTest {

  @Test
  void manyNestedElementsOverflowNothing() {
    assertThat(Pages.body("<div>".repeat(300_000) + FIRST).text()).isEqualTo(FIRST);
  }

  @Test
  void manyNestedFormattingElementsOverflowNothing() {
    assertThat(Pages.body("<span class=share>".repeat(50_000) + FIRST).text()).isEqualTo(FIRST);
  }

  @Test
  void manyElementsTakeLinearTime() {
    assertThat(Pages.body(("<p>" + FIRST + "</p>").repeat(30_000)).passages()).hasSize(30_000);
  }

  @Test
  void structuredDataThatIsNestedTooDeepIsPassedOver() {
    String data = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";
    assertThat(Pages.article(Pages.body(data + "<p>" + FIRST + "</p><p>" + SECOND + "</p>")))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void overridesOfDirectionStayWhereTheyAre() {
    String steered = "قال \u202Eالوزير\u202C كلمته أمام الحضور في القاعة الكبرى.";
    assertThat(Pages.body("<p>" + steered + "</p>").text()).isEqualTo(steered);
  }
}
