package org.mahdar.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static Scores scores() {
    Sheet sheet = new Sheet();
    sheet.add(Measure.EVENTS, new Tally(1, 0, 15));
    sheet.addOverlap(0.5);
    sheet.addOverlap(1);
    sheet.addPublished(true);
    sheet.addPublished(false);
    sheet.addBadSpan();
    sheet.addDocument();
    return sheet.scores();
  }

  @Test
  void theTableHasALineForEachMeasureAndALastOne() {
    assertThat(scores().table().lines())
        .hasSize(Measure.values().length + 1)
        .contains("events               P 1.000  R 0.062  F1 0.118   tp 1 fp 0 fn 15")
        .endsWith(
            "boundary IoU 0.750   published 1/2   dates of matched events 0/0"
                + "   spans whose text disagrees: 1   documents: 1");
  }

  @Test
  void theJsonHasEveryMetricOnItsLine() {
    assertThat(scores().json().lines())
        .hasSize(3 * Measure.values().length + 4 + 2)
        .startsWith("{", " \"statements.p\": 0.0,")
        .contains(" \"events.r\": 0.0625,", " \"statements.boundary_iou\": 0.75,")
        .endsWith(" \"spans.bad\": 1", "}");
  }

  @Test
  void aFigureBelowItsBarSaysSo() {
    assertThat(scores().below("events.r=0.5")).contains("below the bar: events.r 0.062 < 0.5");
    assertThat(scores().below("events.r=0.0625")).isEmpty();
    assertThat(scores().below("no.such=0.1")).contains("below the bar: no.such 0.000 < 0.1");
  }

  @Test
  void aBarThatIsNoneIsExplained() {
    assertThatThrownBy(() -> scores().below("events.r")).hasMessageContaining("METRIC=VALUE");
    assertThatThrownBy(() -> scores().below("events.r=high")).hasMessageContaining("events.r=high");
  }

  @Test
  void aRuleIsAsGoodAsItsFindings() {
    Sheet sheet = new Sheet();
    Pairing<String, String> pairs =
        Pairing.of(List.of("a", "b"), List.of("a", "b", "c"), (g, f) -> g.equals(f) ? 1 : 0, 1);
    sheet.addRules(
        pairs, found -> found.equals("c") ? "z.last" : "a.first", p -> p.gold().equals("a"));
    assertThat(sheet.scores().ruleTable())
        .isEqualTo("#rule\tfound\tright\na.first\t2\t1\nz.last\t1\t0\n");
  }
}
