package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mahdar.chain.Stories.BRIDGE;
import static org.mahdar.chain.Stories.MONDAY;
import static org.mahdar.chain.Stories.print;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChainJsonTest {

  private final List<Link> links =
      Stories.links(
          print("a", MONDAY, BRIDGE), print("b", MONDAY.plusDays(1), BRIDGE.subList(0, 4)));

  @Test
  void aLinkHasWhatItsFormatNames() {
    JsonNode link = JsonMapper.shared().readTree(ChainJson.of(links.getFirst()));

    assertThat(link.propertyNames())
        .containsExactly(
            "schema",
            "a",
            "b",
            "type",
            "a_in_b",
            "b_in_a",
            "from",
            "agency",
            "edits",
            "confidence");
    assertThat(link.at("/a").propertyNames()).containsExactly("id", "source", "url", "outlet");
    assertThat(link.at("/type").asString()).isEqualTo("edited");
    assertThat(link.at("/from").asString()).isEqualTo("a");
    assertThat(link.at("/agency").isNull()).isTrue();
    assertThat(link.at("/edits/0/kind").asString()).isEqualTo("trimmed");
    assertThat(link.at("/edits/0/b").isNull()).isTrue();
    assertThat(link.at("/edits/0/a").propertyNames()).containsExactly("start", "end");
  }

  @Test
  void aFamilyHasWhatItsFormatNames() {
    Family family = Families.of(links).getFirst();

    JsonNode json = JsonMapper.shared().readTree(ChainJson.of(family));

    assertThat(json.propertyNames())
        .containsExactly("schema", "family", "agency", "members", "unseen_common_source");
    assertThat(json.at("/members/0").propertyNames())
        .containsExactly("id", "source", "url", "outlet", "relation", "time", "time_basis");
    assertThat(json.at("/members/0/relation").asString()).isEqualTo("source");
    assertThat(json.at("/members/0/time_basis").asString()).isEqualTo("dateline");
  }
}
