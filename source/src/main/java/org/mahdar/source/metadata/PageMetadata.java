package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.structured.StructuredData;
import org.mahdar.text.Stated;
import org.mahdar.text.Stated.Field;
import tools.jackson.databind.JsonNode;

/**
 * What a page says of itself.
 *
 * @param stated every candidate of every field, the most trusted of a field first
 * @param warnings what was refused, one short sentence each
 */
public record PageMetadata(Stated stated, List<String> warnings) {

  public PageMetadata {
    warnings = List.copyOf(warnings);
  }

  /**
   * The same as {@link #of(Document, List, String, Stated)} of a page that nobody says anything
   * about.
   */
  public static PageMetadata of(Document document, @Nullable String url) {
    return of(document, StructuredData.of(document), url, Stated.NOTHING);
  }

  /**
   * All candidates of all fields. Never fails: what is broken says nothing.
   *
   * @param objects its structured data
   * @param url where the page was received from, if known
   * @param told what its carrier says of it, weighed behind what the page says itself
   */
  public static PageMetadata of(
      Document document, List<JsonNode> objects, @Nullable String url, Stated told) {
    Claims claims = new Claims();
    Metas metas = new Metas(document);
    Capture.add(document, claims);
    Addresses.add(document, metas, url, claims);
    Titles untold = new Titles(document, metas, Outlets.stated(metas, null));
    ArticleData data = ArticleData.of(objects, untold.plain());
    Addresses.add(data, url, claims);
    String outlet = Outlets.stated(metas, data.publisher());
    Titles titles = new Titles(document, metas, outlet == null ? untold.suffix() : outlet);
    titles.add(data, claims);
    Outlets.add(document, metas, data, titles, url, claims);
    Outlets.sections(document, metas, data, claims);
    Headline headline = Headline.of(document, claims.values(Field.TITLE));
    Bylines.add(document, metas, data, headline, claims);
    Languages.add(document, metas, data, claims);
    new PageDates(document, headline, claims).add(metas, data);
    return possible(claims, told);
  }

  /** With what the carrier says, and without days of publication that cannot be. */
  private static PageMetadata possible(Claims claims, Stated told) {
    List<String> warnings = new ArrayList<>(claims.warnings());
    List<Stated.Claim> all = new ArrayList<>();
    claims.all().stream().filter(claim -> !isGuess(claim)).forEach(all::add);
    all.addAll(told.claims());
    claims.all().stream().filter(PageMetadata::isGuess).forEach(all::add);
    String captured = told.captured();
    for (Stated.Claim claim : all) {
      boolean noted = claim.field() == Field.CAPTURED && !isGuess(claim);
      captured = captured == null && noted ? claim.value() : captured;
    }
    List<Stated.Claim> kept = new ArrayList<>();
    for (Stated.Claim claim : all) {
      boolean dated = claim.field() == Field.PUBLISHED || claim.field() == Field.MODIFIED;
      String refusal = dated ? PageDates.refusal(claim.value(), captured) : null;
      if (refusal == null) {
        kept.add(claim);
      } else {
        warnings.add(
            "the date "
                + claim.value()
                + " ("
                + claim.basis()
                + ") "
                + refusal
                + " and is left out");
      }
    }
    return new PageMetadata(new Stated(kept), warnings);
  }

  /** What the page does not say in so many words: its carrier knows better. */
  private static boolean isGuess(Stated.Claim claim) {
    return switch (claim.basis()) {
      case Outlets.HOST, Outlets.LOGO, PageDates.CLOCK -> true;
      default -> false;
    };
  }
}
