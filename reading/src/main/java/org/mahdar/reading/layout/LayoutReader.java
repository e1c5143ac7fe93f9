package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;
import org.mahdar.text.Sentences;
import org.mahdar.text.Stated;
import org.mahdar.text.TokenRange;

/** Reads what is article and what is page around it. Immutable and thread-safe. */
public final class LayoutReader {

  private final Language language;
  private final Words words;
  private final Head head;
  private final Body body;
  private final Kind kind;
  private final OpeningReader openings;

  public LayoutReader(Language language) {
    this.language = language;
    this.words = new Words(language);
    Furniture furniture = new Furniture(words);
    Clock clock = new Clock(words);
    this.openings = new OpeningReader(words, clock);
    this.head = new Head(words, furniture, clock, openings);
    this.body = new Body(words, furniture, clock, openings);
    this.kind = new Kind(words);
  }

  /** The layout of a page; total for any text. */
  public Layout read(Page page) {
    Marked marked = Marked.of(page);
    Draft draft = new Draft(page, marked.open());
    marked.told().forEach(told -> head.told(draft, told));
    draft.setAside();
    body.read(draft, head.read(draft));
    draft.putBack();
    draft.confirmOutlet();
    Stated stated = page.article().stated();
    credit(draft, stated.byline());
    for (Stated.Claim claim : stated.claims()) {
      credit(draft, claim.field() == Stated.Field.AGENCY ? claim.value() : null);
    }
    String written = Written.language(draft, language.code());
    List<TokenRange> sentences = sentences(draft);
    if (sentences.isEmpty() && page.tokens().count() > 0) {
      draft.warnings.add("No paragraph was found on the page.");
    } else if (!written.equals(language.code())) {
      draft.warnings.add(
          "It is written in " + written + ", which is not read: nothing was looked for.");
      sentences = List.of();
    }
    Opening opening = draft.dateline;
    Dating dating = Dating.of(opening == null ? null : opening.date(), page.article(), draft);
    return new Layout(
        written,
        Piece.segments(draft.pieces, page.tokens(), page.text().length()),
        sentences,
        opening == null ? null : opening.dateline(page),
        given(stated.title(), draft.title),
        given(stated.byline(), draft.byline),
        given(stated.outlet(), draft.outlet),
        draft.agency,
        dating.published(),
        dating.basis(),
        given(stated.captured(), draft.clock),
        kind.of(draft, sentences),
        draft.warnings);
  }

  private static @Nullable String given(@Nullable String stated, @Nullable String found) {
    return stated != null && !stated.isBlank() ? stated : found;
  }

  private static List<TokenRange> sentences(Draft draft) {
    List<TokenRange> sentences = new ArrayList<>();
    for (Piece piece : draft.pieces) {
      if (piece.role() == Role.PARAGRAPH) {
        sentences.addAll(Sentences.of(draft.page.tokens(), piece.from(), piece.to()));
      }
    }
    return sentences;
  }

  /** A stated byline may name the agency: «جدة - واس». */
  private void credit(Draft draft, @Nullable String byline) {
    if (byline == null) {
      return;
    }
    Page line = Page.of(Article.of("byline", byline), language);
    for (int i = 0; i < line.tokens().count(); i++) {
      Edge agency = Words.bare(line, i, words.agency);
      if (agency != null && draft.agency == null) {
        draft.agency = Words.attribute(agency, "short");
      }
      draft.interview |= Words.is(line, i, words.interviewer);
      draft.opinion |= i == 0 && Words.is(line, i, words.opinion);
    }
  }

  /** When the article was published, and how that is known. */
  private record Dating(@Nullable String published, PublishedBasis basis) {

    static Dating of(@Nullable String dateline, Article article, Draft draft) {
      String stated = article.stated().published();
      if (dateline != null) {
        if (stated != null && !stated.startsWith(dateline)) {
          draft.warnings.add(
              "The dateline says " + dateline + " and the page's data " + stated + ".");
        }
        return new Dating(dateline, PublishedBasis.DATELINE);
      }
      if (stated != null) {
        return new Dating(stated, PublishedBasis.METADATA);
      }
      String url = UrlDate.of(article.url());
      return url == null
          ? new Dating(null, PublishedBasis.NONE)
          : new Dating(url, PublishedBasis.URL);
    }
  }
}
