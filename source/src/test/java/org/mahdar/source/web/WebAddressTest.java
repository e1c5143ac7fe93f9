package org.mahdar.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.source.refusal.BadInput;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP://Example.ORG, http://example.org/",
    "https://example.org/خبر?q=قمة#x, https://example.org/%D8%AE%D8%A8%D8%B1?q=%D9%82%D9%85%D8%A9",
    "https://example.org/a b|c%20d%zz, https://example.org/a%20b%7Cc%20d%25zz",
    "http://مثال.example/, http://xn--mgbh0fb.example/",
    "http://example.org:8080/../x/./y, http://example.org:8080/../x/y"
  })
  void addressesArePutIntoTheFormThatIsAskedFor(String written, String asked) throws BadInput {
    assertThat(WebAddress.of(written)).hasToString(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/x",
        "http://",
        "http:///x",
        "http://user:secret@example.org/",
        "http://example.org:99999/",
        "jar:http://example.org/x!/y",
        "http://exa mple.org/",
        "javascript:alert(1)"
      })
  void whatIsNoWebAddressIsRefused(String written) {
    assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(BadInput.class);
  }

  @Test
  void pathsAreNotTakenForAddresses() {
    assertThat(WebAddress.meant("https://example.org")).isTrue();
    assertThat(WebAddress.meant("file:/etc/passwd")).isTrue();
    assertThat(WebAddress.meant("ftp://example.org")).isTrue();
    assertThat(WebAddress.meant("reports/http/x.txt")).isFalse();
    assertThat(WebAddress.meant("C:\\reports")).isFalse();
  }
}
