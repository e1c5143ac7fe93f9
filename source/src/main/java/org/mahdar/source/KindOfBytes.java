package org.mahdar.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Binary;

/** Tells what is no text by its first bytes, and by its name only where these do not tell. */
final class KindOfBytes {

  private static final String OFFICE =
      "it is an office document, not text; save it as UTF-8 text first";
  private static final String PROGRAM = "it is a program, not text; leave it out";

  /** All of these are zip archives beneath, or nothing that is told by its bytes. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "docx", OFFICE,
          "xlsx", OFFICE,
          "pptx", OFFICE,
          "odt", OFFICE,
          "ods", OFFICE,
          "odp", OFFICE,
          "epub", OFFICE,
          "jar", PROGRAM);

  /** The name of a zip archive's first entry begins there. */
  private static final int FIRST_ENTRY = 30;

  private static final int TAR_MAGIC = 257;

  private KindOfBytes() {}

  /** Null when the bytes may be text. */
  static @Nullable Kind of(String name, byte[] head) {
    String extension = Kind.extension(name);
    String refused = REFUSED.get(extension);
    if (refused != null) {
      return new Kind.Refused(refused);
    }
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] + 1 == head[3]) {
      return zip(head);
    }
    if (head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B) {
      return warc(name) || packedWarc(head) ? Kind.Bytes.PACKED_WARC : Kind.Bytes.GZIP;
    }
    if (holds(head, 0, "WARC/")) {
      return Kind.Bytes.WARC;
    }
    if (holds(head, TAR_MAGIC, "ustar")) {
      return Kind.Bytes.TAR;
    }
    if (holds(head, 0, "%PDF-")) {
      return Kind.Bytes.PDF;
    }
    String known = Binary.known(head);
    if (known != null) {
      return new Kind.Refused("it is " + known + ", not text; convert it to UTF-8 text first");
    }
    return byName(name, extension);
  }

  /** What its bytes deny: it is damaged, or called what it is not. */
  private static @Nullable Kind byName(String name, String extension) {
    return switch (extension) {
      case "zip" -> damaged("a zip archive");
      case "gz", "tgz" -> warc(name) ? Kind.Bytes.PACKED_WARC : damaged("gzip data");
      case "tar" -> Kind.Bytes.TAR; // Old ones have no mark; the door tells what is none.
      case "warc" -> Kind.Bytes.WARC;
      case "pdf" -> damaged("a PDF document");
      default -> null;
    };
  }

  private static Kind zip(byte[] head) {
    if (holds(head, FIRST_ENTRY, "[Content_Types].xml") || holds(head, FIRST_ENTRY, "mimetype")) {
      return new Kind.Refused(OFFICE);
    }
    return Kind.Bytes.ZIP;
  }

  private static boolean warc(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
  }

  private static boolean packedWarc(byte[] head) {
    try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return holds(content.readNBytes(5), 0, "WARC/");
    } catch (IOException damaged) {
      return false;
    }
  }

  private static boolean holds(byte[] bytes, int offset, String mark) {
    return bytes.length >= offset + mark.length()
        && new String(bytes, offset, mark.length(), ISO_8859_1).equals(mark);
  }

  private static Kind.Refused damaged(String what) {
    return new Kind.Refused(
        "it is not " + what + ", though its name says so; copy or download it again");
  }
}
