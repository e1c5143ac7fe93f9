package org.mahdar.source.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.TooLarge;
import org.mahdar.source.refusal.Words;

/**
 * The page of an MHTML file: its first HTML part. The others are frames.
 *
 * @param url where it was saved from, or null
 * @param date when, as it was written, or null
 * @param charset of its own header, or null
 * @param cut whether the file ended too early
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, read once, never compared.
public record SavedPage(
    byte[] html,
    @Nullable String url,
    @Nullable String date,
    @Nullable String charset,
    boolean cut) {

  private static final int DEEPEST = 20;

  /**
   * Reads as far as the page goes.
   *
   * @param longest the most bytes of the page
   */
  public static SavedPage read(InputStream in, int longest) throws IOException {
    Damage damage = new Damage();
    MimeTokenStream parts = new MimeTokenStream(config(), damage, null);
    try {
      parts.parse(in);
      SavedPage page = page(parts, longest, damage);
      if (page == null) {
        throw new BadInput("none of its parts is a page; save the page again");
      }
      return page;
    } catch (MimeException broken) {
      throw new BadInput(
          "its parts cannot be told apart ("
              + Words.line(String.valueOf(broken.getMessage()), 160)
              + "); save the page again");
    }
  }

  private static @Nullable SavedPage page(MimeTokenStream parts, int longest, Damage damage)
      throws IOException, MimeException {
    Map<String, String> fields = new HashMap<>();
    int depth = 0;
    for (EntityState at = parts.getState(); at != EntityState.T_END_OF_STREAM; at = parts.next()) {
      switch (at) {
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        case T_FIELD -> field(parts, fields);
        case T_BODY -> {
          BodyDescriptor body = parts.getBodyDescriptor();
          if (body.getMimeType().matches("(?i)text/html|application/xhtml\\+xml")) {
            return page(parts, fields, longest, damage);
          }
        }
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new BadInput("its parts lie too deep in each other; save the page again");
      }
    }
    return null;
  }

  /** The first of the whole, the last of the part at hand. */
  private static void field(MimeTokenStream parts, Map<String, String> fields) {
    String name = parts.getField().getName().toLowerCase(Locale.ROOT);
    String value = parts.getField().getBody();
    if (name.equals("content-location")) {
      fields.put(name, value.strip());
    } else if (name.equals("snapshot-content-location") || name.equals("date")) {
      fields.putIfAbsent(name, value.strip());
    }
  }

  private static SavedPage page(
      MimeTokenStream parts, Map<String, String> fields, int longest, Damage damage)
      throws IOException {
    byte[] html = parts.getDecodedInputStream().readNBytes(longest);
    if (html.length == longest) {
      throw new TooLarge(
          "the page has more than "
              + longest
              + " bytes, the limit for one document; split it or raise the limit");
    }
    String location = fields.get("content-location");
    String snapshot = fields.get("snapshot-content-location");
    return new SavedPage(
        html,
        address(snapshot) == null ? address(location) : address(snapshot),
        fields.get("date"),
        parts.getBodyDescriptor().getCharset(),
        damage.seen);
  }

  private static @Nullable String address(@Nullable String written) {
    return written != null && written.matches("(?i)https?://\\S+") ? written : null;
  }

  private static MimeConfig config() {
    return new MimeConfig.Builder()
        .setMaxLineLen(-1)
        .setMaxHeaderLen(1 << 16)
        .setMaxHeaderCount(1000)
        .build();
  }

  /** Notes that something was missing. */
  private static final class Damage extends DecodeMonitor {

    private boolean seen;

    @Override
    public boolean warn(String error, String dropped) {
      seen = true;
      return false;
    }
  }
}
