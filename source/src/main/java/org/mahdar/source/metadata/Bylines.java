package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Stated.Field;

/** Who signs a page, and whose copy it says it is. */
final class Bylines {

  private static final int LONGEST = 120;
  private static final int WORDS = 10;
  private static final int MOST_ELEMENTS = 50;
  private static final String JOINT = "، ";

  /** The accounts under which publishing systems publish what nobody signs. */
  private static final Set<String> ACCOUNTS =
      Set.of(
          "admin",
          "administrator",
          "editor",
          "webmaster",
          "root",
          "user",
          "author",
          "editors",
          "web",
          "staff",
          "unknown",
          "anonymous",
          "super user",
          "superuser");

  private Bylines() {}

  static void add(
      Document document, Metas metas, ArticleData data, Headline headline, Claims claims) {
    add(claims, data.names("author"), "json-ld author");
    add(claims, data.names("creator"), "json-ld creator");
    for (String name :
        List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "dc.creator.name",
            "parsely-author",
            "sailthru.author",
            "byl",
            "byline",
            "citation_author",
            "article:author_name",
            "og:author")) {
      add(claims, metas.all(name), "meta " + name);
    }
    marked(document, headline, "[itemprop=author], [itemprop=creator]", "itemprop author", claims);
    marked(document, headline, "[rel=author]", "rel author", claims);
    marked(
        document,
        headline,
        "[class~=(?i)(^|[\\s_-])(byline|author|writer|auther|kateb|by($|\\s))], .post-author,"
            + " .entry-author",
        "class of the byline",
        claims);
    agencies(document, metas, data, headline, claims);
  }

  private static void add(Claims claims, List<String> names, String basis) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      String clean = bare(name);
      if (isName(clean, claims) && !kept.contains(clean)) {
        kept.add(clean);
      }
    }
    claims.add(Field.BYLINE, String.join(JOINT, kept), basis);
  }

  /** Behind the colon stands who wrote; what stands before is a word for writing. */
  private static String bare(String written) {
    String clean = Claims.clean(written);
    int colon = clean.indexOf(':');
    return colon >= 0 && colon < 30 && !clean.startsWith("http")
        ? clean.substring(colon + 1).strip()
        : clean;
  }

  private static boolean isName(String name, Claims claims) {
    boolean address = name.contains("://") || name.contains("www.") || name.indexOf('@') >= 0;
    boolean words =
        name.codePoints().anyMatch(Character::isLetter) && name.split(" ", -1).length <= WORDS;
    String outlet = claims.best(Field.OUTLET);
    boolean own = outlet != null && Headline.words(outlet).equals(Headline.words(name));
    return words
        && !address
        && !own
        && name.length() <= LONGEST
        && !ACCOUNTS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static void marked(
      Document document, Headline headline, String query, String basis, Claims claims) {
    int seen = 0;
    for (Element element : document.select(query)) {
      if (seen++ > MOST_ELEMENTS) {
        return;
      }
      if (element.normalName().equals("meta")
          || headline.isApart(element)
          || headline.contains(element)) {
        continue;
      }
      Element name = element.selectFirst("[itemprop=name]");
      String text =
          Claims.clean(
              name == null
                  ? element.text()
                  : name.hasAttr("content") ? name.attr("content") : name.text());
      if (DateLine.of(text).equals(DateLine.of("")) && isName(bare(text), claims)) {
        add(claims, List.of(text), basis);
        return;
      }
    }
  }

  /** Whether what is named is an agency, the reading knows. */
  private static void agencies(
      Document document, Metas metas, ArticleData data, Headline headline, Claims claims) {
    for (String property :
        List.of("sourceOrganization", "provider", "creditText", "copyrightHolder")) {
      for (String name : data.names(property)) {
        agency(claims, name, "json-ld " + property);
      }
    }
    for (String name :
        List.of(
            "source",
            "news_source",
            "dc.source",
            "article:source",
            "original-source",
            "agency",
            "credit")) {
      agency(claims, metas.first(name), "meta " + name);
    }
    for (Element element :
        document.select(
            "[itemprop=sourceOrganization],"
                + " [class~=(?i)(^|[\\s_-])(source|agency|credit)($|[\\s_-])]")) {
      if (!headline.isApart(element) && claims.values(Field.AGENCY).size() < 5) {
        agency(claims, bare(element.text()), "class of the source");
      }
    }
  }

  private static void agency(Claims claims, @Nullable String name, String basis) {
    String clean = Claims.clean(name);
    if (clean.length() <= LONGEST && !clean.contains("://")) {
      claims.add(Field.AGENCY, clean, basis);
    }
  }
}
