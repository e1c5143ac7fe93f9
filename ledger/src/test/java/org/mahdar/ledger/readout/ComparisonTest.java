package org.mahdar.ledger.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.RecordId;
import org.mahdar.ledger.readout.Line.Sort;
import org.mahdar.text.Span;

class ComparisonTest {

  private static final String MEETING = "اجتمع وزيرا النقل في نيروبي لبحث خط العبارات.";
  private static final String OURS = "وقال الوزير التونسي إن العبارات الجديدة ستبحر في الصيف.";
  private static final String THEIRS =
      "وذكر الوزير أن العبارات الجديدة ستبحر مع بداية الصيف القادم.";
  private static final String TARIFFS = "وطالب الجانب الكيني بخفض رسوم الموانئ.";
  private static final String CULTURE = "وأشاد بمهرجان القهوة السنوي.";

  @Test
  void sentencesAreTheSameRewordedOrOnlyInOneAccount() {
    List<Line> lines =
        Comparison.of(report(MEETING, OURS, CULTURE), report(TARIFFS, MEETING, THEIRS));
    assertThat(lines)
        .extracting(Line::sort)
        .containsExactly(Sort.ONLY_THERE, Sort.SAME, Sort.REWORDED, Sort.ONLY_HERE);
    assertThat(lines.get(2).shared()).contains("صيف");
  }

  @Test
  void nothingIsLostAndNothingStandsTwice() {
    Minutes here = report(MEETING, OURS, OURS, CULTURE);
    Minutes there = report(THEIRS, OURS);
    List<Line> lines = Comparison.of(here, there);
    assertThat(lines).filteredOn(line -> line.here() != null).hasSize(4);
    assertThat(lines).filteredOn(line -> line.there() != null).hasSize(2);
  }

  @Test
  void anEmptyAccountLacksEverything() {
    assertThat(Comparison.of(report(MEETING), report()))
        .extracting(Line::sort)
        .containsExactly(Sort.ONLY_HERE);
  }

  private static Minutes report(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String sentence : sentences) {
      spans.add(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence).append(' ');
    }
    String all = text.toString();
    return new Minutes(
        Minutes.SCHEMA,
        RecordId.ofText(all),
        RecordId.ofText(all),
        "test",
        "x.txt",
        null,
        "ar",
        null,
        null,
        null,
        null,
        null,
        null,
        Minutes.PublishedBasis.NONE,
        null,
        null,
        null,
        all,
        List.of(),
        spans,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
