package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCharsetTest {

  private static final String TEXT =
      "أكد وزير الخارجية خلال لقائه نظيره في العاصمة أن البلدين اتفقا على توسيع التعاون في مجالات"
          + " الطاقة والنقل، وأن الجانبين سيعملان معا من أجل السلام في المنطقة.";
  private static final String FRENCH =
      "Le ministre a déclaré hier à l'Assemblée que les négociations étaient terminées et que"
          + " l'accord serait signé à Genève après la fête.";

  private final TextBytes texts = new TextBytes(Limits.standard());

  private static String page(String head, String text) {
    return "<!DOCTYPE html><html dir=rtl><head>"
        + head
        + "<title>خبر</title><script>var a = 'éééé';</script></head><body class=\"story\"><p>"
        + text
        + "</p></body></html>";
  }

  private static String meta(String charset) {
    return "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">";
  }

  private TextBytes.Decoded read(String page, String charset) throws IOException {
    return texts.markup(page.getBytes(Charset.forName(charset)), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8"})
  void aPageIsReadAsItDeclares(String charset) throws IOException {
    TextBytes.Decoded decoded = read(page(meta(charset), TEXT), charset);
    assertThat(decoded.text()).contains(TEXT);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1256",
    "utf-8, windows-1256",
    "iso-8859-1, ISO-8859-6",
    "windows-1256, ISO-8859-6",
    "iso-8859-6, windows-1256",
    "windows-1256, UTF-8",
    "windows-1251, windows-1256",
    "gb2312, windows-1256"
  })
  void aWrongDeclarationIsNoticedInOneWarning(String declared, String real) throws IOException {
    TextBytes.Decoded decoded = read(page(meta(declared), TEXT), real);
    assertThat(decoded.text()).contains(TEXT);
    assertThat(decoded.warnings())
        .singleElement()
        .asString()
        .contains("read as " + real, "the page declares «" + declared + "»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void aPageThatDeclaresNothingIsDetectedByItsTextAndNotByItsMarkup(String charset)
      throws IOException {
    String markup = "<a href=\"/some/long/path/of/the/site\" class=\"menu item\">x</a>".repeat(200);
    TextBytes.Decoded decoded = read(page("", markup + TEXT), charset);
    assertThat(decoded.text()).contains(TEXT);
    assertThat(decoded.warnings()).singleElement().asString().contains("names no charset");
  }

  @Test
  void theServerIsHeardBeforeThePageAndTheBytesBeforeBoth() throws IOException {
    byte[] old = page(meta("windows-1256"), TEXT).getBytes(Charset.forName("windows-1256"));
    assertThat(texts.markup(old, "windows-1256").warnings()).isEmpty();
    TextBytes.Decoded decoded = texts.markup(old, "ISO-8859-1");
    assertThat(decoded.text()).contains(TEXT);
    assertThat(decoded.warnings())
        .singleElement()
        .asString()
        .contains("its server says «ISO-8859-1»");
    byte[] shortPage = page(meta("windows-1256"), "نعم").getBytes(Charset.forName("windows-1256"));
    assertThat(texts.markup(shortPage, "utf-8").text()).contains("نعم");
  }

  @Test
  void xmlNamesItsCharsetInItsFirstLine() throws IOException {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><title>لقاء</title></rss>";
    TextBytes.Decoded decoded = read(xml, "windows-1256");
    assertThat(decoded.text()).isEqualTo(xml);
    assertThat(decoded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void aPageInUtf16IsReadWithAndWithoutItsMark(String charset) throws IOException {
    String page = page(meta("utf-8"), TEXT);
    assertThat(read("\uFEFF" + page, charset).text()).isEqualTo(page);
    assertThat(read("\uFEFF" + page, charset).warnings()).isEmpty();
    assertThat(read(page, charset).text()).isEqualTo(page);
    assertThat(read(page, charset).warnings()).singleElement().asString().contains("byte order");
  }

  @Test
  void aMarkOfUtf8BeforeAnOldCharsetIsNotBelieved() throws IOException {
    byte[] page = page(meta("windows-1256"), TEXT).getBytes(Charset.forName("windows-1256"));
    byte[] marked = new byte[page.length + 3];
    marked[0] = (byte) 0xEF;
    marked[1] = (byte) 0xBB;
    marked[2] = (byte) 0xBF;
    System.arraycopy(page, 0, marked, 3, page.length);
    TextBytes.Decoded decoded = texts.markup(marked, null);
    assertThat(decoded.text()).startsWith("<!DOCTYPE").contains(TEXT);
  }

  @Test
  void otherLanguagesAreReadAsTheyDeclare() throws IOException {
    String page = page(meta("iso-8859-1"), FRENCH).replace("خبر", "Actualité");
    TextBytes.Decoded decoded = read(page, "windows-1252");
    assertThat(decoded.text()).contains(FRENCH);
    assertThat(decoded.warnings()).isEmpty();
    String russian = "Министр заявил вчера, что переговоры завершены и соглашение подписано.";
    decoded = read("<html>" + meta("windows-1251") + russian, "windows-1251");
    assertThat(decoded.text()).contains(russian);
    assertThat(decoded.warnings()).isEmpty();
    decoded = read("<html>" + FRENCH, "windows-1252");
    assertThat(decoded.text()).contains(FRENCH);
    assertThat(decoded.warnings()).singleElement().asString().contains("names no charset");
  }

  @Test
  void aFewBadBytesCostOnlyThemselves() throws IOException {
    byte[] page = page(meta("utf-8"), TEXT).getBytes(StandardCharsets.UTF_8);
    page[page.length - 40] = (byte) 0xFF;
    TextBytes.Decoded decoded = texts.markup(page, "utf-8");
    assertThat(decoded.text()).contains("\uFFFD", "أكد وزير الخارجية");
    assertThat(decoded.warnings()).singleElement().asString().contains("stand as U+FFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "windows-1252", "ISO-8859-1"})
  void mixedUpTextIsPutRightAndSaid(String mistaken) throws IOException {
    String once = misread(page(meta("utf-8"), TEXT), mistaken);
    assertThat(read(once, "UTF-8").text()).contains(TEXT);
    assertThat(read(once, "UTF-8").warnings()).singleElement().asString().contains("had been read");
    String twice = misread(once, mistaken);
    assertThat(read(twice, "UTF-8").text()).contains(TEXT);
    assertThat(read(twice, "UTF-8").warnings()).singleElement().asString().contains("2 times over");
  }

  @Test
  void whatIsMixedUpOnlyInPartIsLeftAsItIs() throws IOException {
    String mixed = page(meta("utf-8"), misread(TEXT, "windows-1252") + " ← " + TEXT);
    assertThat(read(mixed, "UTF-8").text()).isEqualTo(mixed);
    assertThat(read(page("", TEXT + " ط ظ".repeat(20)), "UTF-8").warnings()).isEmpty();
    assertThat(read("<html>" + FRENCH + " Ø Ù Ã".repeat(9), "UTF-8").warnings()).isEmpty();
  }

  /** As a program would that takes UTF-8 for another charset; bytes without a character stay. */
  private static String misread(String text, String mistaken) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder read = new StringBuilder();
    for (byte each : utf8) {
      String one = new String(new byte[] {each}, Charset.forName(mistaken));
      read.append(one.equals("\uFFFD") ? String.valueOf((char) (each & 0xFF)) : one);
    }
    return read.toString();
  }

  @Test
  void binaryDataIsNoPage() {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> texts.markup(noise, null))
        .hasMessageContaining("binary data");
  }

  @Test
  void unclosedTagsCostNoTime() throws IOException {
    String open = page("", TEXT) + "<!--<script<".repeat(200_000);
    assertThat(read(open, "windows-1256").text()).contains(TEXT);
  }
}
