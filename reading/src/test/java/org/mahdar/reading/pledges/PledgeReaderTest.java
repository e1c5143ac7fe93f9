package org.mahdar.reading.pledges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;
import org.mahdar.text.Stated;

class PledgeReaderTest {

  private static final Reader READER = Reader.arabic();
  private static final Stated CLOCK =
      Stated.NOTHING.with(Stated.Field.PUBLISHED, "2024-07-03", "test");

  @Test
  void aVerbJoinedWithoutACommaCarriesThePledgeOn() {
    List<Pledge> pledges =
        read("قال الوزير المصري أحمد سالم إن مصر ستبني جسرا جديدا وستدرب العمال.");
    assertThat(pledges).hasSize(1);
    assertThat(pledges.getFirst().content().text()).isEqualTo("مصر ستبني جسرا جديدا وستدرب العمال");
  }

  @Test
  void behindACommaAnotherPledgeBegins() {
    List<Pledge> pledges =
        read("قال الوزير المصري أحمد سالم إن مصر ستبني جسرا جديدا، وستدرب العمال.");
    assertThat(pledges)
        .hasSize(2)
        .allSatisfy(p -> assertThat(names(p.by())).containsExactly("مصر"));
  }

  @Test
  void aClauseEndsBeforeItsReason() {
    Pledge pledge = one("قال الوزير المصري أحمد سالم إن مصر ستبني جسرا جديدا لأن الطريق ضيق.");
    assertThat(pledge.content().text()).isEqualTo("مصر ستبني جسرا جديدا");
  }

  @Test
  void aQuantityIsTheTargetAndTheLastDateIsWhenItIsDue() {
    Pledge pledge = one("قال الوزير المصري أحمد سالم إن مصر ستدرب 300 طبيب في عام 2026.");
    assertThat(String.valueOf(pledge.target())).contains("text=300 طبيب]");
    assertThat(pledge.due()).isEqualTo("2026");
  }

  @Test
  void whatGoesOnPromisesNothingNew() {
    assertThat(one("قال الوزير المصري أحمد سالم إن مصر ستواصل التدريب.").continuing()).isTrue();
    assertThat(one("قال الوزير المصري أحمد سالم إن مصر ستبني جسرا.").continuing()).isFalse();
  }

  @Test
  void aCallSaysWhoIsToAct() {
    Pledge call = one("قال المبعوث أحمد سالم إنه يتعين على الهند وقف القصف.");
    assertThat(call.strength()).isEqualTo(Strength.CALLS_FOR);
    assertThat(names(call.by())).containsExactly("أحمد سالم");
    assertThat(names(call.to())).containsExactly("الهند");
  }

  @Test
  void anObligationSaidAgainIsOneCall() {
    Pledge call = one("قال المبعوث أحمد سالم إن الهند يجب أن تقبل الهدنة، ويجب أن تسحب قواتها.");
    assertThat(call.content().text()).isEqualTo("الهند يجب أن تقبل الهدنة، ويجب أن تسحب قواتها");
  }

  @Test
  void aPersonsNameIsNoVerb() {
    assertThat(read("قال حسن نصر الله إن الجسر قديم.")).isEmpty();
  }

  @Test
  void whoSpeaksOfHimselfOutsideAQuotationIsTheLastWhoSpoke() {
    Pledge call = one("قال المبعوث أحمد سالم إن الهدنة هشة. يجب علينا وقف القصف.");
    assertThat(names(call.by())).containsExactly("أحمد سالم");
  }

  @Test
  void theObjectOfAVerbBehindItsSubjectIsNotBound() {
    assertThat(read("قال الخبير أحمد سالم إن السد الجديد لن يمنع الهند من الزراعة.")).isEmpty();
  }

  @Test
  void aCapitalStandsForItsState() {
    assertThat(one("ستطرح القاهرة رؤيتها.").by())
        .extracting(Party::actor)
        .containsExactly("state:EG");
  }

  @Test
  void whatAnotherCountryIsSaidToBeUpToIsNoPledge() {
    assertThat(read("قال الوزير المصري أحمد سالم إن الهند تسعى إلى بناء سد.")).isEmpty();
  }

  @Test
  void aNounThatIsPraisedIsNoPledge() {
    assertThat(read("أشاد الوزير المصري أحمد سالم بحرص الهند على بناء السد.")).isEmpty();
  }

  @Test
  void aPledgeEndsWithTheQuotationItBeganIn() {
    Pledge pledge =
        one(
            "قال الوزير المصري أحمد سالم إن «مصر مصممة على بناء الجسر الجديد وتوسيع الطريق الذي يصل إليه في أقرب وقت»، وذلك غداة اجتماع.");
    assertThat(pledge.content().text()).startsWith("مصر مصممة").endsWith("وقت");
  }

  private static List<Pledge> read(String text) {
    return READER.read(new Article("example", null, text, CLOCK, List.of())).pledges();
  }

  private static Pledge one(String text) {
    List<Pledge> pledges = read(text);
    assertThat(pledges).as(text).hasSize(1);
    return pledges.getFirst();
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }
}
