package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mahdar.desk.oidc.Issuer;

/** What an operator says of an issuer is understood, or refused with what to do. */
class IssuerFileTest {

  private static final String LEAST = "issuer: https://login.example.org\nclient: desk\n";

  @TempDir Path folder;

  private Issuer read(String text) throws IOException {
    Path file = folder.resolve("issuer.yaml");
    Files.writeString(file, text);
    return Issuer.in(file, Map.of("SET", "secret"));
  }

  @Test
  void theExampleOfTheDocumentationIsRead() throws IOException {
    Files.writeString(folder.resolve("issuer-secret"), "secret\n");
    String example =
        DocumentedPage.of("docs/teams.md").fenced("yaml").stream()
            .map(DocumentedPage.Line::text)
            .collect(Collectors.joining("\n"));
    assertThat(read(example).name()).isEqualTo("Institute login");
    assertThat(read(LEAST).name()).isEqualTo("login.example.org");
    assertThat(read(LEAST + "secret-variable: SET\n").name()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          client: desk                                                   | issuer is missing
          issuer: https://a.example                                      | client is missing
          {issuer: 'http://a.example', client: desk}                     | begins with https://
          {issuer: 'https://a.example', client: desk, secret: x}         | no field «secret»
          {issuer: 'https://a.example', client: x, secret-variable: NO}  | variable NO is not set
          {issuer: 'https://a.example', client: x, secret-file: none}    | cannot be read
          {issuer: 'https://a.example', client: x, otherwise: king}      | no role «king»
          {issuer: 'https://a.example', client: x, roles: {king: [a]}}   | no role «king»
          {issuer: 'https://a.example', client: x, domains: a.example}   | domains is no list
          just words                                                     | has no fields
          {issuer                                                        | no YAML
          """)
  void whatCannotBeUnderstoodIsRefusedWithTheFileAndTheWayOut(String text, String told) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told)
        .hasMessageContaining("issuer.yaml")
        .hasMessageEndingWith(".");
  }

  @Test
  void optionsThatDoNotFitAreRefused() throws IOException {
    read(LEAST);
    String file = folder.resolve("issuer.yaml").toString();
    assertThat(Typed.of("serve", "--proxy", "10.0.0.7").err()).contains("--behind-proxy");
    assertThat(Typed.of("serve", "--behind-proxy", "--proxy", "proxy.example").err())
        .contains("in numbers");
    assertThat(Typed.of("serve", "--public-address", "desk.example.org").err())
        .contains("https://desk.example.org");
    assertThat(Typed.of("serve", "--oidc", file, "--port", "0").err()).contains("--public-address");
    Typed missing = Typed.of("serve", "--oidc", folder.resolve("no.yaml").toString());
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("cannot be read");
  }
}
