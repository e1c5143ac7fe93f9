package org.mahdar.source.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Stated.Field;

/** When a page was published and modified. What only says when it was modified says no more. */
final class PageDates {

  static final String CLOCK = "clock of the page";

  private static final int MOST_ELEMENTS = 200;
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.published",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published-date",
          "publication-date",
          "publication_date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "article_date_original",
          "citation_publication_date",
          "article.created",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:modified_time",
          "datemodified",
          "dc.date.modified",
          "dcterms.modified",
          "last-modified",
          "lastmod",
          "revised",
          "article.updated",
          "cxenseparse:recs:modifiedtime");

  private final Document document;
  private final Headline headline;
  private final Claims claims;

  PageDates(Document document, Headline headline, Claims claims) {
    this.document = document;
    this.headline = headline;
    this.claims = claims;
  }

  void add(Metas metas, ArticleData data) {
    claims.date(Field.PUBLISHED, data.value("datePublished"), "json-ld datePublished");
    for (String name : PUBLISHED) {
      claims.date(Field.PUBLISHED, metas.first(name), "meta " + name);
    }
    property("datePublished", Field.PUBLISHED);
    claims.date(Field.PUBLISHED, data.value("uploadDate", "dateCreated"), "json-ld dateCreated");
    claims.date(Field.MODIFIED, data.value("dateModified"), "json-ld dateModified");
    for (String name : MODIFIED) {
      claims.date(Field.MODIFIED, metas.first(name), "meta " + name);
    }
    property("dateModified", Field.MODIFIED);
    if (headline.isFound()) {
      times();
      lines();
      marked();
      clock();
    }
  }

  private void property(String property, Field field) {
    for (Element element : document.select("[itemprop~=" + property + "]")) {
      if (!element.normalName().equals("meta") || !element.attr("content").isBlank()) {
        if (!headline.isApart(element)) {
          claims.date(field, written(element), "itemprop " + property);
          return;
        }
      }
    }
  }

  private static String written(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  /** {@code <time>} beside the headline, else the only one of the article. */
  private void times() {
    Element container = headline.container();
    for (PageLines.Line line : headline.near()) {
      for (Element time :
          block(line.element()).select("time[datetime], abbr[title][class*=published]")) {
        time(time, "time beside the headline");
      }
    }
    if (container != null) {
      List<Element> times =
          container.select("time[datetime]").stream()
              .filter(time -> !headline.isApart(time))
              .toList();
      if (times.size() == 1) {
        time(times.getFirst(), "time of the article");
      }
    }
  }

  /** The element of a whole line, unless that is one that holds the headline as well. */
  private Element block(Element element) {
    Element block = element;
    for (Element up = element.parent(); up != null && !headline.contains(up); up = up.parent()) {
      if (block.isBlock()) {
        break;
      }
      block = up;
    }
    return block;
  }

  private void time(Element time, String basis) {
    DateLine said = DateLine.of(time.parent() == null ? time.text() : time.parent().text());
    boolean onlyModified = said.modified() != null && said.published() == null;
    Field field = isOfChange(time) || onlyModified ? Field.MODIFIED : Field.PUBLISHED;
    claims.date(field, written(time), basis);
  }

  /** «updated» on an element; WordPress has «published updated» where both are one. */
  private static boolean isOfChange(Element element) {
    String names =
        Headline.names(element) + " " + element.attr("itemprop").toLowerCase(Locale.ROOT);
    boolean changed = names.contains("updated") || names.contains("modified");
    return changed && !names.contains("published");
  }

  /** «الأربعاء 3 يوليو 2024» in a line of its own beside the headline. */
  private void lines() {
    for (PageLines.Line line : headline.near()) {
      said(line.element(), line.text(), "line beside the headline");
    }
  }

  private boolean said(Element element, String text, String basis) {
    DateLine said = DateLine.of(text);
    if (said.published() != null) {
      Field field = isOfChange(element) ? Field.MODIFIED : Field.PUBLISHED;
      claims.add(field, said.published(), basis);
    }
    if (said.modified() != null) {
      claims.add(Field.MODIFIED, said.modified(), basis);
    }
    return said.published() != null;
  }

  /** An element of the article that is called a date, wherever it stands. */
  private void marked() {
    Element container = headline.container();
    if (container == null || claims.best(Field.PUBLISHED) != null) {
      return;
    }
    int seen = 0;
    for (Element element : container.select("[class*=date], [class*=time], [class*=publish]")) {
      if (seen++ > MOST_ELEMENTS) {
        return;
      }
      boolean own = !headline.isApart(element) && !headline.contains(element);
      if (own && said(element, element.text(), "class of the date")) {
        return;
      }
    }
  }

  /** The clock in the head of the page: when somebody looked at it, not when it was published. */
  private void clock() {
    for (PageLines.Line line : headline.above()) {
      WrittenDate day = DateLine.of(line.text()).published();
      if (day != null && headline.isTop(line.element())) {
        claims.add(Field.CAPTURED, day, CLOCK);
        return;
      }
    }
  }

  /** Refuses days of publication that lie behind the day on which the page was saved. */
  static @Nullable String refusal(String published, @Nullable String captured) {
    boolean later =
        captured != null
            && captured.length() == 10
            && published.length() == 10
            && LocalDate.parse(published).minusDays(1).isAfter(LocalDate.parse(captured));
    return later ? "lies behind " + captured + ", when the page was saved," : null;
  }
}
