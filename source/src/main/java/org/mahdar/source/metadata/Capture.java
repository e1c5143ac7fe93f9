package org.mahdar.source.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.mahdar.text.Stated.Field;

/** What the programs that save pages note in them: where a page came from, and when. */
final class Capture {

  private static final int LONGEST = 4000;
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://[^\\s\"<>]+)");
  private static final Pattern SINGLE_FILE =
      Pattern.compile(
          "SingleFile\\s+url:\\s*(https?://\\S+)\\s+saved date:\\s*[A-Za-z]{3} ([A-Za-z]{3})"
              + " (\\d{1,2}) (\\d{4})");
  private static final Pattern HTTRACK =
      Pattern.compile(
          "Mirrored from (\\S+) by HTTrack[^\\]]*\\], ([A-Za-z]{3}, \\d{1,2} [A-Za-z]{3} \\d{4})");
  private static final Pattern WAYBACK =
      Pattern.compile("FILE ARCHIVED ON [\\d:]+ ([A-Za-z]{3}) (\\d{1,2}), (\\d{4})");

  private Capture() {}

  static void add(Document document, Claims claims) {
    nodes(document, claims);
    Element html = document.selectFirst("html");
    if (html != null) {
      nodes(html, claims);
      nodes(document.head(), claims);
      nodes(document.body(), claims);
    }
  }

  private static void nodes(Element parent, Claims claims) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Comment comment && comment.getData().length() <= LONGEST) {
        note(comment.getData(), claims);
      }
    }
  }

  private static void note(String note, Claims claims) {
    Matcher found = SINGLE_FILE.matcher(note);
    if (found.find()) {
      Addresses.add(claims, found.group(1), null, "SingleFile url");
      claims.date(
          Field.CAPTURED,
          found.group(3) + " " + found.group(2) + " " + found.group(4),
          "SingleFile saved date");
    }
    found = SAVED_FROM.matcher(note);
    if (found.find()) {
      Addresses.add(claims, found.group(1), null, "saved from url");
    }
    found = HTTRACK.matcher(note);
    if (found.find()) {
      claims.date(Field.CAPTURED, found.group(2), "HTTrack");
    }
    found = WAYBACK.matcher(note);
    if (found.find()) {
      claims.date(
          Field.CAPTURED,
          found.group(2) + " " + found.group(1) + " " + found.group(3),
          "web archive");
    }
  }
}
