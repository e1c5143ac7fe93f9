package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Whom a noun with the article points back to: «المصدر نفسه», «التقرير», «المسؤول الأمريكي». */
final class References {

  /** A noun and one adjective; a longer phrase says by itself who speaks. */
  private static final int LONGEST = 2;

  /** Letters of «ال». */
  private static final int ARTICLE = 2;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final Turns turns;

  References(Page page, Cast cast, ReportTags tags, Turns turns) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.turns = turns;
  }

  /** Whoever a voice without a name of its own means; the voice itself where nobody is found. */
  Voice resolved(Voice voice) {
    TokenRange mention = voice.mention();
    if (voice.persona() != null || mention == null || mention.length() > LONGEST) {
      return voice;
    }
    Voice meant = meant(mention);
    return meant == null ? voice : new Voice(meant.persona(), meant.words(), basis(meant), mention);
  }

  private static Basis basis(Voice meant) {
    return meant.persona() != null && meant.persona().isPerson()
        ? Basis.SHORT_FORM
        : Basis.INSTITUTION;
  }

  private @Nullable Voice meant(TokenRange mention) {
    int noun = mention.from();
    if (mention.length() == 2 && page.is(noun + 1, tags.same)) {
      return turns.latest();
    }
    if (!page.is(noun, tags.definite)) {
      return null;
    }
    boolean document = page.is(noun, tags.reportNoun) || page.is(noun, tags.voiceNoun);
    if (document) {
      return mention.length() == 1 && !page.is(noun, tags.unissued) ? behindDocument(noun) : null;
    }
    return page.is(noun, tags.titleSingular) ? described(mention) : null;
  }

  /** «التقرير» is the «تقرير للوزارة» that spoke before, else the last institution. */
  private @Nullable Voice behindDocument(int noun) {
    Voice same = turns.called(bare(noun));
    return same == null ? turns.institution() : same;
  }

  /** The noun without its article and what is written onto it. */
  private String bare(int noun) {
    String word = page.tokens().word(noun);
    return word.substring(word.indexOf("ال") < 0 ? 0 : word.indexOf("ال") + ARTICLE);
  }

  /**
   * «المتحدث» is the «متحدث باسم …» who spoke, else whoever spoke last; «المسؤول الأمريكي» the last
   * person of that country.
   */
  private @Nullable Voice described(TokenRange mention) {
    Voice anonymous = turns.called(bare(mention.from()));
    if (anonymous != null) {
      return anonymous;
    }
    if (mention.length() == 1) {
      Voice latest = turns.latest();
      boolean person = latest != null && latest.persona() != null && latest.persona().isPerson();
      return person ? latest : null;
    }
    String country = country(mention.from() + 1);
    return country == null
        ? null
        : cast.lastBefore(
                mention.from(), m -> m.who().isPerson() && country.equals(m.who().country()))
            .map(Voice::of)
            .orElse(null);
  }

  private @Nullable String country(int token) {
    Edge nationality = page.lattice().longest(token, tags.nationality);
    return nationality != null && nationality.value() instanceof Lexeme lexeme
        ? lexeme.attribute("country")
        : null;
  }
}
