package org.mahdar.desk.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;

/** The frame around the sections: policy, style and font, evidence panel, script. */
final class Shell {

  private static final String ARABIC =
      "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC";
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+200F,"
          + "U+2012-206F,U+20AC,U+2122,U+2191,U+2193,U+2212";

  static final String STYLE = fonts() + Resources.text("report.css");
  private static final String SCRIPT = Resources.text("report.js");

  private Shell() {}

  static void head(Markup out, Label title) {
    out.open("head").empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "color-scheme", "content", "light dark");
    out.empty("meta", "name", "referrer", "content", "no-referrer");
    out.open("title").text("محضر · " + title.arabic() + " · " + title.english()).close();
    out.open("style").trusted(STYLE).close().close();
  }

  /** Filled by the script from the document's own element; without a script links jump there. */
  static void panel(Sheet sheet) {
    Markup out = sheet.out().open("dialog", "id", "panel", "aria-labelledby", "panel-title");
    out.open("div", "class", "panel-bar").open("h2", "id", "panel-title");
    out.label(sheet.labels().of("panel.title")).close();
    button(sheet, "panel-previous", "panel.previous");
    button(sheet, "panel-next", "panel.next");
    button(sheet, "panel-close", "panel.close");
    out.close();
    out.open("p", "class", "facts", "id", "panel-rule");
    out.open("span", "class", "fact").label("span", "key", sheet.labels().of("rule")).text(" ");
    out.open("code", "id", "rule").close().close().text(" ");
    out.open("span", "class", "fact").label("span", "key", sheet.labels().of("confidence"));
    out.text(" ").open("bdi", "id", "confidence").close().close().close();
    out.open("div", "id", "panel-about").close();
    out.open("div", "id", "panel-text", "tabindex", "0").close().close();
  }

  static void script(Markup out) {
    out.open("script").trusted(SCRIPT).close();
  }

  /** Nothing may be fetched; only this very style and script may run. */
  static String policy() {
    return "default-src 'none'; style-src '"
        + hash(STYLE)
        + "'; script-src '"
        + hash(SCRIPT)
        + "'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static void button(Sheet sheet, String id, String key) {
    sheet.out().open("button", "type", "button", "id", id).label(sheet.labels().of(key)).close();
  }

  /** Arabic from one family, Latin and digits from another that agrees with it. */
  private static String fonts() {
    return Stream.of("400", "700")
        .map(weight -> face("noto-naskh", weight, ARABIC) + face("noto-serif", weight, LATIN))
        .collect(Collectors.joining());
  }

  private static String face(String family, String weight, String range) {
    byte[] font = Resources.bytes("fonts/" + family + "-" + weight + ".woff2");
    return """
    @font-face{font-family:"Mahdar";font-weight:%s;unicode-range:%s;\
    src:url(data:font/woff2;base64,%s) format("woff2")}
    """
        .formatted(weight, range, Base64.getEncoder().encodeToString(font));
  }

  static String hash(String inline) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
