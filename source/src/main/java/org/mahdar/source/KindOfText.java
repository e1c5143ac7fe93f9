package org.mahdar.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a text is, by its start where that tells and by its name where not. */
final class KindOfText {

  private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]].*", Pattern.DOTALL);
  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}].*", Pattern.DOTALL);
  private static final Pattern FIRST_LINE_CLOSED =
      Pattern.compile("\\s*\\{[^\\n]*\\}[ \\t\\r]*(?:\\n.*)?", Pattern.DOTALL);
  private static final Pattern JSON_FEED =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org");

  /** What may stand before the first element, and the element's name. */
  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\s*(?:<\\?[^>]*+>\\s*+|<!--.*?-->\\s*+|<!(?i:doctype)[^\\[>]*+(?:\\[.*?\\]\\s*+)?>\\s*+)*+"
              + "<([\\p{L}_][\\p{L}\\p{N}_.:-]*).*",
          Pattern.DOTALL);

  private static final Pattern HTML_TYPE =
      Pattern.compile("(?i)\\s*(?:<!--.*?-->\\s*)*<!doctype\\s+html\\b.*", Pattern.DOTALL);
  private static final Pattern MAIL_HEADER =
      Pattern.compile("(?:[A-Za-z-]{2,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*", Pattern.DOTALL);
  private static final Pattern RELATED =
      Pattern.compile("(?im)^content-type:\\s*multipart/(?:related|mixed|alternative)");
  private static final int START = 8192;

  private final FieldMap fields;

  /**
   * @param fields a table without a name is known by its columns
   */
  KindOfText(FieldMap fields) {
    this.fields = fields;
  }

  Kind of(String name, String decoded) {
    String start = decoded.length() > START ? decoded.substring(0, START) : decoded;
    String extension = Kind.extension(name);
    if (OBJECT.matcher(start).matches()) {
      return object(extension, start, decoded);
    }
    if (ARRAY.matcher(start).matches()) {
      return extension.matches("jsonl|ndjson") ? new Kind.JsonLines(true) : Kind.Written.JSON;
    }
    if (HTML_TYPE.matcher(start).matches()) {
      return Kind.Written.HTML;
    }
    Matcher element = ELEMENT.matcher(start);
    if (element.matches()) {
      return marked(extension, element.group(1));
    }
    if (MAIL_HEADER.matcher(start).matches() && RELATED.matcher(start).find()) {
      return Kind.Written.MHTML;
    }
    return byName(extension, start);
  }

  private static Kind object(String extension, String start, String decoded) {
    boolean line = FIRST_LINE_CLOSED.matcher(decoded).matches();
    if (JSON_FEED.matcher(start).find()) {
      return Kind.Written.JSON_FEED;
    }
    if (extension.matches("jsonl|ndjson")) {
      return new Kind.JsonLines(true);
    }
    return line ? new Kind.JsonLines(false) : Kind.Written.JSON;
  }

  private static Kind marked(String extension, String element) {
    String name = element.substring(element.indexOf(':') + 1);
    return switch (name) {
      case "rss", "feed", "RDF", "channel" -> Kind.Written.FEED;
      case "urlset", "sitemapindex" -> Kind.Written.SITEMAP;
      case "html", "HTML", "head", "HEAD", "body", "BODY" -> Kind.Written.HTML;
      default ->
          switch (extension) {
            case "html", "htm", "xhtml" -> Kind.Written.HTML;
            case "xml", "rss", "atom", "rdf" ->
                new Kind.Refused(
                    "it is XML of a kind that is not known: its first element is <"
                        + element
                        + ">, none of a feed, site map or page; save its text, or JSON");
            default -> Kind.Written.TEXT;
          };
    };
  }

  private Kind byName(String extension, String start) {
    return switch (extension) {
      case "json" -> Kind.Written.JSON;
      case "jsonl", "ndjson" -> new Kind.JsonLines(true);
      case "html", "htm", "xhtml" -> Kind.Written.HTML;
      case "mht", "mhtml" -> Kind.Written.MHTML;
      case "csv", "tsv", "tab" -> Kind.Written.TABLE;
      case "xml", "rss", "atom", "rdf" ->
          new Kind.Refused("it is no XML, though its name says so; copy or download it again");
      case "txt", "text" -> Kind.Written.TEXT;
      default -> TableDoor.looks(start, fields) ? Kind.Written.TABLE : Kind.Written.TEXT;
    };
  }
}
