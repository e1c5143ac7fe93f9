package org.mahdar.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

class EventReaderTest {

  private static final Reader READER = Reader.arabic();

  @Test
  void theSameEventToldTwiceIsOneEvent() {
    assertThat(
            events(
                "زار مصر الوزير خالد الشريف. وخلال زيارة خالد الشريف إلى مصر التقى الطلاب في الجامعة."))
        .filteredOn(e -> e.type() == Event.Type.VISIT)
        .hasSize(1);
  }

  @Test
  void theSamePersonVisitsTwoStates() {
    assertThat(events("زار مصر الوزير خالد الشريف. وسيتوجه خالد الشريف إلى كينيا."))
        .extracting(e -> e.place() == null ? "" : e.place().name())
        .containsExactly("مصر", "كينيا");
  }

  @Test
  void whatWillHappenIsPlannedAndWhatWasCalledOffIsCancelled() {
    assertThat(event("سيلتقي الرئيس خالد الشريف نظيره سامر الخليل في القاهرة").status())
        .isEqualTo(Event.Status.PLANNED);
    assertThat(event("أعلنت الوزارة إلغاء زيارة الوزير خالد الشريف إلى القاهرة").status())
        .isEqualTo(Event.Status.CANCELLED);
  }

  @Test
  void anOrdinalMayFollowTheEvidence() {
    assertThat(event("التقى خالد الشريف نظيره سامر الخليل، واللقاء هو الثالث بينهما").type())
        .isEqualTo(Event.Type.MEETING);
    assertThat(event("قام الرئيس خالد الشريف بأول زيارة إلى كينيا").ordinal()).isEqualTo(1);
    assertThat(event("عقدت اللجنة الاجتماع الخامس والعشرين في القاهرة").ordinal()).isEqualTo(25);
  }

  @Test
  void howOftenIsTold() {
    assertThat(event("التقى الرئيس خالد الشريف نظيره سامر الخليل مرتين").count()).isEqualTo(2);
    assertThat(event("أجرى الوزير خالد الشريف زيارتين إلى القاهرة").count()).isEqualTo(2);
  }

  @Test
  void restrictedAndExpandedTalksAreTwoSessions() {
    assertThat(events("أجرى الرئيسان محادثات مغلقة. ثم أجرى الرئيسان محادثات موسعة."))
        .extracting(Event::format)
        .containsExactly(Event.Format.RESTRICTED, Event.Format.EXPANDED);
  }

  @Test
  void whoIsNamedBeforeTheVerbTakesPart() {
    assertThat(event("تبادل الجانبان الآراء وأعلنا إطلاق برنامج للمنح").participants())
        .extracting(Party::name)
        .containsExactly("الجانبان");
  }

  @Test
  void aPlaceIsNamedWithoutItsPreposition() {
    Party place = event("تابع الناس زيارة الوزير خالد الشريف للقاهرة").place();
    assertThat(place).isNotNull();
    assertThat(place == null ? "" : place.name()).isEqualTo("القاهرة");
  }

  @Test
  void aTimeBetweenCommasDoesNotEndTheEvidence() {
    assertThat(
            event("التقى الرئيس خالد الشريف، أمس في القاهرة، وزير الزراعة الهندي سامر الخليل")
                .evidence()
                .text())
        .endsWith("سامر الخليل");
  }

  private static Event event(String text) {
    return events(text).getFirst();
  }

  private static List<Event> events(String text) {
    return READER.read(Article.of("test", text)).events();
  }
}
