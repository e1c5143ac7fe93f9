package org.mahdar.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules over tags alone: the engine knows no language, so its tests need none. */
class RuleSetTest {

  private static final String FILE =
      """
      # schema: mahdar/rules/1
      - guard: negated
        means: a negation stands just before
        where: before
        test: no
        reach: 2
        stop: comma
      - id: says.that
        means: somebody says that
        match: "{cue:say} {subject:gap} [that] {content:rest}"
        unless: [negated]
        examples:
        - text: says x that y
          cue: says
        counter:
        - text: no says x that y
          guard: negated
      - id: says.thing
        means: somebody says a thing
        means-ar: قول أحد شيئا
        match: "{cue:say} (bi+{content:thing} | {content:thing})"
        examples:
        - text: says thing
          cue: says
        counter:
        - text: says
      """;

  private final Tags tags = new Tags();

  @Test
  void theRuleThatReachesFurtherWins() {
    List<Match> matches = run("say thing that x comma y");
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().rule().id()).isEqualTo("says.that");
    assertThat(matches.getFirst().slot("subject").orElseThrow().to()).isEqualTo(2);
    assertThat(matches.getFirst().slot("content").orElseThrow().from()).isEqualTo(3);
  }

  @Test
  void aGuardSilencesUnlessItsStopComesFirst() {
    assertThat(run("no x say y that z")).isEmpty();
    assertThat(run("no comma say y that z")).hasSize(1);
  }

  @Test
  void aGapRunsOverNoSentenceStop() {
    assertThat(run("say x stop that y")).isEmpty();
  }

  @Test
  void aProcliticIsRequiredWhereThePatternNamesIt() {
    Lattice lattice = lattice("say thing");
    lattice.add(new Edge(1, 2, tags.set(List.of("thing")), 2, null));
    assertThat(rules().run(lattice, 0, 2)).hasSize(1);
  }

  @Test
  void aRuleWithoutACounterExampleDoesNotLoad() {
    assertThatThrownBy(() -> file(FILE.substring(0, FILE.lastIndexOf("counter"))))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("says.thing")
        .hasMessageContaining("counter-example");
  }

  @Test
  void aFileThatDoesNotNameItsSchemaDoesNotLoad() {
    assertThatThrownBy(() -> file("- id: x"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.yaml:1")
        .hasMessageContaining(RuleFile.SCHEMA);
  }

  @Test
  void aKeyThatStandsTwiceAndWhatIsNoYamlAreNamedWithTheirLine() {
    assertThatThrownBy(() -> file(FILE.replace("  reach: 2", "  reach: 2\n  reach: 3")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.yaml:7: «reach:» stands here twice");
    assertThatThrownBy(() -> file(FILE + "- id: [\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("this is no YAML");
    assertThatThrownBy(() -> file(FILE + "\u0001"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("this is no YAML");
  }

  @Test
  void aPatternThatMayMatchWithoutACueDoesNotCompile() {
    for (String pattern :
        List.of("[say]", "( {cue:say} )? [thing]", "( {cue:say} | [that] )", "{cue:gap} [that]")) {
      RuleFile file =
          file(FILE.replace("{cue:say} (bi+{content:thing} | {content:thing})", pattern));
      assertThatThrownBy(() -> compile(file))
          .as(pattern)
          .isInstanceOf(RuleException.class)
          .hasMessageContaining("rules.yaml:18: a pattern has a {cue:…}");
    }
  }

  @Test
  void whatARuleMeansIsReadInBothLanguagesAndOneStandsForBothWhereItIsAlone() {
    RuleFile file = file(FILE);
    assertThat(file.rules().getLast().means())
        .isEqualTo(new Meaning("somebody says a thing", "قول أحد شيئا"));
    assertThat(file.rules().getFirst().means().arabic()).isEqualTo("somebody says that");
    assertThat(file.guards().getFirst().means().isBilingual()).isFalse();
  }

  @Test
  void aTagThatNothingProducesIsNamedWithItsLine() {
    RuleFile file = file(FILE.replace("[that]", "[taht]"));
    assertThatThrownBy(() -> compile(file))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rules.yaml:8")
        .hasMessageContaining("taht");
  }

  private List<Match> run(String words) {
    Lattice lattice = lattice(words);
    return rules().run(lattice, 0, lattice.size());
  }

  private RuleSet rules() {
    return compile(file(FILE));
  }

  private RuleSet compile(RuleFile file) {
    lattice("say that thing no comma stop");
    tags.freeze();
    return RuleSet.compile(
        file.rules(),
        file.guards(),
        new RuleSet.Language(tags, Map.of("wa", 1, "bi", 2), 1, "comma|stop", "stop"));
  }

  private static RuleFile file(String yaml) {
    return RuleFile.read(
        "rules.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private Lattice lattice(String words) {
    String[] split = words.split(" ", -1);
    Lattice lattice = new Lattice(split.length, Long.SIZE);
    for (int i = 0; i < split.length; i++) {
      Integer known = tags.known(split[i]);
      if (known != null || split[i].length() > 1) {
        lattice.add(new Edge(i, i + 1, tags.set(List.of(split[i])), 0, null));
      }
    }
    return lattice;
  }
}
