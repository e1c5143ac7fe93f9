package org.mahdar.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mahdar.text.Article;
import org.mahdar.text.Folding;

/**
 * What tells documents and texts apart: {@code sha256:} and 64 hex digits. Known before anything is
 * read, so that a document that was read already need not be read again.
 */
public final class RecordId {

  private RecordId() {}

  /**
   * Of a document: SHA-256 of its locator (its URL where it has one, else its source), a line feed
   * and its text, in UTF-8.
   */
  public static String of(Article article) {
    String url = article.url();
    return digest(url == null ? article.source() : url, "\n", article.text());
  }

  /** Of a text whatever its spelling: SHA-256 of the folded text. Reprints share it. */
  public static String ofText(String text) {
    return digest(Folding.of(text));
  }

  private static String digest(String... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
