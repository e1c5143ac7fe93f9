package org.mahdar.source.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;

/** Reads whole feeds. */
public final class FeedReader {

  private FeedReader() {}

  /**
   * @param xml the decoded text; what its declaration says of its charset is passed over
   * @throws BadInput when it is no feed that can be read, or declares entities
   */
  public static Feed read(String xml) throws IOException {
    String plain = XmlTree.plain(xml);
    boolean cut = !plain.stripTrailing().toLowerCase(Locale.ROOT).matches("(?s).*</[a-z:]+>");
    try {
      return feed(XmlTree.strict(plain), false, List.of());
    } catch (JDOMException broken) {
      return repaired(plain, broken, cut || unclosed(plain));
    } catch (FeedException | RuntimeException none) {
      throw noFeed(none);
    }
  }

  /** Whether an item is open at its end. */
  private static boolean unclosed(String xml) {
    return xml.lastIndexOf("<item") > xml.lastIndexOf("</item>")
        || xml.lastIndexOf("<entry") > xml.lastIndexOf("</entry>");
  }

  private static Feed repaired(String plain, JDOMException broken, boolean cut) throws IOException {
    try {
      String what = "its XML is broken (" + Words.line(message(broken), 120) + ") and was repaired";
      return feed(XmlTree.strict(XmlTree.repaired(plain)), cut, List.of(what));
    } catch (JDOMException | FeedException | RuntimeException beyond) {
      throw new BadInput(
          "its XML is broken ("
              + Words.line(message(broken), 160)
              + ") beyond repair; download the feed again");
    }
  }

  private static BadInput noFeed(Exception why) {
    return new BadInput(
        "it is no feed that is known ("
            + Words.line(message(why), 160)
            + "); RSS, Atom and JSON Feed are read");
  }

  private static String message(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /** Of a feed without its parts rome fails in ways it does not declare. */
  private static Feed feed(Document tree, boolean cut, List<String> warnings) throws FeedException {
    List<RawItem> raw = RawItem.of(tree.getRootElement());
    SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(tree);
    List<SyndEntry> entries = feed.getEntries();
    int whole = cut && !entries.isEmpty() ? entries.size() - 1 : entries.size();
    List<Feed.Item> items = new ArrayList<>();
    for (int i = 0; i < whole; i++) {
      RawItem written = raw.size() == entries.size() ? raw.get(i) : RawItem.NONE;
      items.add(Items.of(entries.get(i), written, feed.getLink()));
    }
    String format = String.valueOf(feed.getFeedType()).startsWith("atom") ? "atom" : "rss";
    return new Feed(
        format,
        Items.words(feed.getTitle()),
        Items.words(feed.getLanguage()),
        items,
        cut,
        warnings);
  }
}
