package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Stated;

class SiteMapTest {

  static final String MAP =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://example.org/1</loc><lastmod>2024-07-05</lastmod>
        <news:news><news:publication><news:name>دفتر الضفة</news:name><news:language>ar</news:language></news:publication>
        <news:publication_date>2024-07-03T01:30:00+03:00</news:publication_date><news:title>رصيف جديد</news:title></news:news></url>
      <url><loc>https://example.org/2</loc></url>
      <url><loc>file:///etc/passwd</loc></url>
      </urlset>
      """;

  @TempDir Path folder;

  private record Followed(String locator, String url, Stated told) {}

  private Visit read(String text, Links links) throws IOException {
    Visit visit = new Visit();
    Path file = Files.writeString(folder.resolve("a.xml"), text);
    Intake intake = new Intake(FieldMap.standard(), Visit.LIMITS, new Delivery(visit), links);
    intake.file(file, "a.xml");
    return visit;
  }

  @Test
  void aMapInAFileOnlyTellsWhatItLists() throws IOException {
    assertThat(read(MAP, Links.NONE).reason())
        .contains("site map", "2 addresses", "https://example.org/1");
    String index =
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
            + "https://example.org/news.xml</loc></sitemap></sitemapindex>";
    assertThat(read(index, Links.NONE).reason()).contains("1 addresses", "news.xml");
  }

  @Test
  void whoFollowsGetsEachAddressWithWhatIsSaidOfIt() throws IOException {
    List<Followed> followed = new ArrayList<>();
    Visit visit = read(MAP, (locator, url, told) -> followed.add(new Followed(locator, url, told)));
    assertThat(visit.skipped).isEmpty();
    assertThat(followed)
        .extracting(Followed::locator, Followed::url)
        .containsExactly(
            tuple("a.xml#0", "https://example.org/1"), tuple("a.xml#1", "https://example.org/2"));
    assertThat(followed.getFirst().told())
        .extracting(Stated::title, Stated::outlet, Stated::published, Stated::modified)
        .containsExactly("رصيف جديد", "دفتر الضفة", "2024-07-03", "2024-07-05");
  }

  @Test
  void brokenMapsAndBombsAreRefused() throws IOException {
    assertThat(
            read("<!DOCTYPE urlset [<!ENTITY a \"b\">]>" + MAP.substring(39), Links.NONE).reason())
        .contains("entities");
    assertThat(read("<urlset><url><loc>https://example.org/1", Links.NONE).skipped).hasSize(1);
    assertThat(read("<urlset/>", Links.NONE).reason()).contains("no web addresses");
  }
}
