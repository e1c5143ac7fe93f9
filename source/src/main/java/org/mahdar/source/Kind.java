package org.mahdar.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Binary;

/** What a stream of bytes is, by its first bytes where they tell and by its name where not. */
sealed interface Kind {

  enum Packed implements Kind {
    ZIP,
    GZIP
  }

  /** An array of objects, one object, or objects one after the other. */
  record Json() implements Kind {}

  /**
   * An object a line.
   *
   * @param numbered false when a single object in it is to go by the file's own name
   */
  record JsonLines(boolean numbered) implements Kind {}

  record Text() implements Kind {}

  record Html() implements Kind {}

  record Refused(String reason) implements Kind {}

  Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]].*", Pattern.DOTALL);
  Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}].*", Pattern.DOTALL);
  Pattern FIRST_LINE_CLOSED =
      Pattern.compile("\\s*\\{[^\\n]*\\}[ \\t\\r]*(?:\\n.*)?", Pattern.DOTALL);
  Pattern HTML =
      Pattern.compile("(?i)\\s*(?:<!doctype html|<html|<head|<body)\\b.*", Pattern.DOTALL);

  String OFFICE = "it is an office document, not text; save it as UTF-8 text first";
  String TABLE = "tables are not read yet; save it as JSON Lines, an object a line";
  String FEED = "XML is not read yet; save it as JSON Lines, an object a line";

  Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("docx", OFFICE),
          Map.entry("xlsx", OFFICE),
          Map.entry("pptx", OFFICE),
          Map.entry("odt", OFFICE),
          Map.entry("ods", OFFICE),
          Map.entry("epub", OFFICE),
          Map.entry("jar", "it is a program, not text; leave it out"),
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("xml", FEED),
          Map.entry("rss", FEED),
          Map.entry("atom", FEED),
          Map.entry("warc", "web archives are not read yet; save their pages' text first"));

  /** From the name and the first bytes, before anything is decoded; null when these do not tell. */
  static @Nullable Kind ofBytes(String name, byte[] head) {
    String extension = extension(name);
    String refused = REFUSED.get(extension);
    if (refused != null) {
      return new Refused(refused);
    }
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] + 1 == head[3]) {
      return Packed.ZIP;
    }
    if (head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B) {
      return Packed.GZIP;
    }
    String known = Binary.known(head);
    if (known != null) {
      return new Refused("it is " + known + ", not text; convert it to UTF-8 text first");
    }
    return switch (extension) {
      case "zip" -> damaged("a zip archive");
      case "gz" -> damaged("gzip data");
      default -> null;
    };
  }

  /** From the name and the decoded start of the content. */
  static Kind ofText(String name, String start) {
    boolean object = OBJECT.matcher(start).matches();
    boolean lines = object && FIRST_LINE_CLOSED.matcher(start).matches();
    return switch (extension(name)) {
      case "txt", "text" -> new Text();
      case "html", "htm", "xhtml" -> new Html();
      case "jsonl", "ndjson" -> new JsonLines(true);
      case "json" -> lines ? new JsonLines(false) : new Json();
      default -> {
        if (lines) {
          yield new JsonLines(false);
        }
        if (object || ARRAY.matcher(start).matches()) {
          yield new Json();
        }
        yield HTML.matcher(start).matches() ? new Html() : new Text();
      }
    };
  }

  private static Refused damaged(String what) {
    return new Refused(
        "it is not " + what + ", though its name says so; copy or download it again");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
