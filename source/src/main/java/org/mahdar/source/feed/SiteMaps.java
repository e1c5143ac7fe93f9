package org.mahdar.source.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;

/** Reads site maps, site maps of news, and lists of site maps. */
public final class SiteMaps {

  /** Addresses are absolute in a site map; the parser wants to know its own all the same. */
  private static final URI NOWHERE = URI.create("https://site.invalid/sitemap.xml");

  private SiteMaps() {}

  /**
   * A page, or another site map, that is listed; dates are ISO 8601.
   *
   * @param url http or https, as it was written
   */
  public record Listed(
      String url,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String language,
      @Nullable String published,
      @Nullable String modified) {}

  /**
   * Everything that is listed, in its order; what is no web address is left out.
   *
   * @param xml the decoded text
   * @throws BadInput when it is no site map that can be read, or declares entities
   */
  public static List<Listed> read(String xml) throws IOException {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    // The parser wants bytes, and believes what their declaration says of their charset.
    String bare = XmlTree.plain(xml).replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
    try {
      URL home = NOWHERE.toURL();
      AbstractSiteMap map = parser.parseSiteMap(bare.getBytes(StandardCharsets.UTF_8), home);
      List<Listed> all = listed(map);
      return all.stream().filter(each -> each.url().matches("(?i)https?://\\S+")).toList();
    } catch (UnknownFormatException broken) {
      throw new BadInput(
          "it is no site map that can be read ("
              + Words.line(String.valueOf(broken.getMessage()), 160)
              + "); download it again");
    }
  }

  private static List<Listed> listed(AbstractSiteMap map) {
    if (map instanceof SiteMapIndex index) {
      return index.getSitemaps().stream()
          .map(each -> listed(each.getUrl(), each.getLastModified(), null))
          .toList();
    }
    return ((SiteMap) map)
        .getSiteMapUrls().stream()
            .map(each -> listed(each.getUrl(), each.getLastModified(), news(each)))
            .toList();
  }

  private static @Nullable NewsAttributes news(SiteMapURL url) {
    ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
    return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
        ? news
        : null;
  }

  private static Listed listed(URL url, @Nullable Date modified, @Nullable NewsAttributes news) {
    String day =
        modified == null ? null : modified.toInstant().atZone(ZoneOffset.UTC).toLocalDate() + "";
    if (news == null) {
      return new Listed(url.toString(), null, null, null, null, day);
    }
    var published = news.getPublicationDateTime();
    return new Listed(
        url.toString(),
        Items.words(news.getTitle()),
        Items.words(news.getName()),
        Items.words(news.getLanguage()),
        published == null ? null : published.toLocalDate().toString(),
        day);
  }
}
