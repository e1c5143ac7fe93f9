package org.mahdar.source.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.mahdar.source.refusal.BadInput;

/** Builds a tree of XML from strangers: nothing is expanded, nothing is fetched. */
final class XmlTree {

  private static final Pattern DECLARED =
      Pattern.compile("<!DOCTYPE([^\\[>]{0,1000})(\\[|>)", Pattern.CASE_INSENSITIVE);
  private static final int PROLOG = 20_000;
  private static final int DEEPEST = 200;
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "content", "http://purl.org/rss/1.0/modules/content/",
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "media", "http://search.yahoo.com/mrss/",
          "atom", "http://www.w3.org/2005/Atom");

  private XmlTree() {}

  /**
   * The text without its document type.
   *
   * @throws BadInput when it declares anything, entities above all
   */
  static String plain(String xml) throws BadInput {
    String prolog = xml.length() > PROLOG ? xml.substring(0, PROLOG) : xml;
    Matcher type = DECLARED.matcher(prolog);
    if (!type.find()) {
      return xml;
    }
    if (type.group(2).equals("[")) {
      throw new BadInput(
          "it declares entities of its own, and those are not expanded, since they can blow up or"
              + " fetch other files; remove its <!DOCTYPE …>");
    }
    return xml.substring(0, type.start()) + xml.substring(type.end());
  }

  static Document strict(String xml) throws JDOMException, IOException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setExpandEntities(false);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    return builder.build(new StringReader(xml.stripLeading()));
  }

  /** The same with its mistakes repaired: open elements, bare signs, unknown prefixes. */
  static String repaired(String xml) {
    org.jsoup.nodes.Document tree = Jsoup.parse(xml, "", Parser.xmlParser());
    tree.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
    Element root = tree.firstElementChild();
    if (root != null) {
      prefixes(root).forEach((prefix, uri) -> root.attr("xmlns:" + prefix, uri));
    }
    return root == null ? "" : root.outerHtml();
  }

  private static Map<String, String> prefixes(Element root) {
    Map<String, String> missing = new TreeMap<>();
    for (Element each : root.getAllElements()) {
      add(each.tagName(), missing);
      each.attributes().forEach(attribute -> add(attribute.getKey(), missing));
    }
    missing.keySet().removeIf(prefix -> root.hasAttr("xmlns:" + prefix));
    return missing;
  }

  private static void add(String name, Map<String, String> missing) {
    int colon = name.indexOf(':');
    String prefix = colon < 1 ? "" : name.substring(0, colon);
    if (colon > 0 && !prefix.equals("xml") && !prefix.equals("xmlns")) {
      missing.put(prefix, NAMESPACES.getOrDefault(prefix, "urn:" + prefix));
    }
  }
}
