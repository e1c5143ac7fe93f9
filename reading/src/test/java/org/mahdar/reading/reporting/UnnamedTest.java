package org.mahdar.reading.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.reading.Reader;
import org.mahdar.text.Article;

class UnnamedTest {

  private static final Reader READER = Reader.arabic();

  @Test
  void sourcesThatSpeakAreAnOrganisation() {
    List<Actor> actors = actors("قالت مصادر مطلعة إن الجسر سيغلق.");
    assertThat(actors).extracting(Actor::name).containsExactly("مصادر مطلعة");
    assertThat(actors).extracting(Actor::type).containsExactly(ActorType.ORGANISATION);
  }

  @Test
  void theSameSourcesAgainAreNoOtherActor() {
    List<Actor> actors = actors("قالت مصادر مطلعة إن الجسر سيغلق. وأضافت المصادر أن الطريق بديل.");
    assertThat(actors).extracting(Actor::name).containsExactly("مصادر مطلعة");
  }

  @Test
  void peopleWithoutANameArePersons() {
    List<Actor> actors = actors("ورأى محللون أن السوق ستهدأ.");
    assertThat(actors).extracting(Actor::type).containsExactly(ActorType.PERSON);
  }

  @Test
  void aDocumentAndAnybodyAreNoActors() {
    assertThat(actors("ذكر التقرير أن المطر سيزيد.")).isEmpty();
    assertThat(actors("ويرى البعض أن المطر سيزيد.")).isEmpty();
  }

  private static List<Actor> actors(String text) {
    return READER.read(Article.of("unnamed.txt", text)).actors();
  }
}
