package org.mahdar.source.metadata;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Stated.Field;

/** Who publishes a page, and under which section. */
final class Outlets {

  static final String HOST = "host";
  static final String LOGO = "logo";

  private static final int LONGEST_NAME = 80;

  private Outlets() {}

  static void add(
      Document document,
      Metas metas,
      ArticleData data,
      Titles titles,
      @Nullable String url,
      Claims claims) {
    name(claims, data.publisher(), "json-ld publisher");
    for (String name :
        List.of(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title")) {
      name(claims, metas.first(name), "meta " + name);
    }
    name(claims, microdata(document), "itemprop publisher");
    name(claims, titles.suffix(), "title suffix");
    name(claims, logo(document), LOGO);
    String address = url != null ? url : claims.best(Field.CANONICAL);
    name(claims, address == null ? null : host(address), HOST);
  }

  /** The name as head and data state it, before titles are known. */
  static @Nullable String stated(Metas metas, @Nullable String publisher) {
    String name = metas.first("og:site_name");
    return name != null ? Claims.clean(name) : publisher == null ? null : Claims.clean(publisher);
  }

  private static void name(Claims claims, @Nullable String name, String basis) {
    String clean = Claims.clean(name);
    if (clean.length() <= LONGEST_NAME && !clean.startsWith("http") && !clean.startsWith("@")) {
      claims.add(Field.OUTLET, clean, basis);
    }
  }

  private static @Nullable String microdata(Document document) {
    Element publisher = document.selectFirst("[itemprop=publisher]");
    Element name = publisher == null ? null : publisher.selectFirst("[itemprop=name]");
    return name == null ? null : name.hasAttr("content") ? name.attr("content") : name.text();
  }

  private static @Nullable String logo(Document document) {
    for (Element image :
        document.select("[class*=logo] img[alt], [id*=logo] img[alt], img[class*=logo][alt]")) {
      String name = Claims.clean(image.attr("alt"));
      if (name.length() > 3 && !name.toLowerCase(Locale.ROOT).contains("logo")) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  static void sections(Document document, Metas metas, ArticleData data, Claims claims) {
    claims.add(Field.SECTION, data.value("articleSection"), "json-ld articleSection");
    claims.add(Field.SECTION, metas.first("article:section"), "meta article:section");
    Element property = document.selectFirst("[itemprop=articleSection]");
    if (property != null) {
      claims.add(
          Field.SECTION,
          property.hasAttr("content") ? property.attr("content") : property.text(),
          "itemprop articleSection");
    }
    last(claims, data.breadcrumbs(), "json-ld BreadcrumbList");
    Element path = document.selectFirst("[class*=breadcrumb], [id*=breadcrumb]");
    if (path != null) {
      last(claims, path.select("a").eachText(), "breadcrumbs");
    }
  }

  /** The last step of a path that is neither the home page nor the article. */
  private static void last(Claims claims, List<String> steps, String basis) {
    List<String> titles = claims.values(Field.TITLE).stream().map(Headline::words).toList();
    for (int i = steps.size() - 1; i > 0; i--) {
      String step = Headline.words(Claims.clean(steps.get(i)));
      if (!step.isEmpty()
          && titles.stream().noneMatch(title -> title.startsWith(step) || step.startsWith(title))) {
        claims.add(Field.SECTION, steps.get(i), basis);
        return;
      }
    }
  }
}
