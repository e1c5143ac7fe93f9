package org.mahdar.desk.web.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mahdar.desk.cite.Citation;

/**
 * A feed as RFC 4287 has it. Texts are plain text, on one line and without what XML does not take.
 *
 * @param name tells feeds apart; the same for as long as the feed is the same
 * @param self where the feed is
 * @param home the page that shows the same
 * @param updated RFC 3339
 */
public record Atom(
    String name,
    String language,
    String title,
    String self,
    String home,
    String updated,
    List<Entry> entries) {

  public static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  public Atom {
    entries = List.copyOf(entries);
  }

  /**
   * One piece of news.
   *
   * @param name tells entries apart, in whichever feed; never another for the same news
   * @param updated RFC 3339
   * @param kind a code, for readers that sort by it
   */
  public record Entry(
      String name, String title, String updated, String kind, String address, String text) {}

  /** The whole document. */
  public String xml() {
    StringWriter written = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
      write(out);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed in memory is always written", e);
    }
    return written.toString();
  }

  private void write(XMLStreamWriter out) throws XMLStreamException {
    out.writeStartDocument("utf-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("xml:lang", language);
    element(out, "id", id(name));
    element(out, "title", title);
    element(out, "updated", updated);
    out.writeStartElement("author");
    element(out, "name", "Mahdar");
    out.writeEndElement();
    link(out, "self", self);
    link(out, "alternate", home);
    for (Entry entry : entries) {
      write(out, entry);
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private static void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    element(out, "id", id(entry.name()));
    element(out, "title", entry.title());
    element(out, "updated", entry.updated());
    out.writeEmptyElement("category");
    out.writeAttribute("term", entry.kind());
    link(out, "alternate", entry.address());
    element(out, "content", entry.text());
    out.writeEndElement();
  }

  private static void link(XMLStreamWriter out, String relation, String address)
      throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter out, String name, String words)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(Citation.line(words));
    out.writeEndElement();
  }

  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
