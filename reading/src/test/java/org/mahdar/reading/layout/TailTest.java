package org.mahdar.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes.Role;

class TailTest {

  private static final String STORY = Pages.STORY;
  private static final String MORE = Pages.MORE;

  @Test
  void teasersAfterTheArticleAreDropped() {
    String tail =
        "\nشاهد أيضا\n\nالبلدية تزرع ألف شجرة في حدائقها\n"
            + "شفا – قالت البلدية إنها ستزرع ألف شجرة …";
    String text = STORY + "\n" + MORE + "\n" + tail;

    assertThat(Pages.dropped(text)).hasSize(3).allMatch(d -> d.startsWith("related_teaser: "));
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE);
    assertThat(Pages.read(text).outlet()).isEqualTo("شفا");
  }

  @Test
  void anExcerptThatRepeatsItsHeadlineIsATeaserToo() {
    String text =
        STORY
            + "\n"
            + MORE
            + "\nأخبار ذات صلة\nالبلدية تزرع ألف شجرة في حدائقها\n"
            + "قررت البلدية أن تزرع ألف شجرة في حدائقها العامة قبل الصيف.";

    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE);
  }

  @Test
  void theArticleGoesOnAfterABoxInItsMiddle() {
    String last = "وأضاف أن العمل في الجسر الثاني سيبدأ حين تنتهي دراسة التربة في الخريف المقبل.";
    String text = STORY + "\nاقرأ أيضا\nجسر ثان على النهر\n" + MORE + "\n" + last;

    assertThat(Pages.dropped(text))
        .containsExactly("related_teaser: اقرأ أيضا", "related_teaser: جسر ثان على النهر");
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE, last);
  }

  @Test
  void aSubheadingThatReadsLikeAListOfStoriesOpensNothing() {
    String text = STORY + "\nالمزيد من الطرق في الجنوب\n" + MORE;

    assertThat(Pages.dropped(text)).isEmpty();
  }

  @Test
  void commentsRunToTheEndOfThePage() {
    String text = STORY + "\n" + MORE + "\nالتعليقات\nسلمان\nخبر جميل. شكرا لكم.";

    assertThat(Pages.dropped(text)).hasSize(3).allMatch(d -> d.startsWith("comments: "));
  }

  @Test
  void tagsRunTogetherWithTheLastSentenceAreCutOff() {
    String text = STORY + "\n" + MORE + " سمات الطرق الشمال وزير النقل";

    assertThat(Pages.dropped(text)).containsExactly("tags: سمات الطرق الشمال وزير النقل");
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE);
  }

  @Test
  void aLinkRunTogetherWithTheLastSentenceIsCutOff() {
    String text = MORE + " رابط الخبر بصحيفة الوئام: طريق الشمال يرى النور";

    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(MORE);
  }

  @Test
  void anAgencyMaySignBehindTheLastSentence() {
    String text = STORY + "\n" + MORE + " (شينخوا)";

    assertThat(Pages.read(text).agency()).isEqualTo("شينخوا");
    assertThat(Pages.parts(text, Role.PARAGRAPH)).containsExactly(STORY, MORE);
    assertThat(Pages.parts(text, Role.BYLINE)).containsExactly("(شينخوا)");
  }

  @Test
  void aCreditLineNamesTheAgency() {
    assertThat(Pages.read(STORY + "\nالمصدر: كازينفورم").agency()).isEqualTo("كازينفورم");
  }
}
