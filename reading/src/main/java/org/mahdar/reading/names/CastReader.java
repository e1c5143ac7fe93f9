package org.mahdar.reading.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Reads who is named. First pass: full names, by lexicon, title, institution noun or given name.
 * Second pass: short forms (a family name alone, a title alone) of those. Thread-safe.
 */
public final class CastReader {

  private final NameTags tags;
  private final MentionEdges edges;
  private final Incumbents incumbents;

  public CastReader(Language language) {
    this.tags = new NameTags(language);
    this.edges = new MentionEdges(language);
    this.incumbents = new Incumbents(language, tags);
  }

  /**
   * Everybody named in the sentences; mentions are also laid into the page's lattice.
   *
   * @param published the day, month or year of the article in ISO 8601, or null: who held an office
   *     then is whom its title alone means
   */
  public Cast read(Page page, List<TokenRange> sentences, @Nullable String published) {
    Register register = new Register(page);
    FullNames fullNames = new FullNames(page, tags, register, published);
    sentences.forEach(fullNames::read);
    ShortForms shortForms = new ShortForms(page, tags, register, incumbents, published);
    sentences.forEach(shortForms::read);
    register.mentions().values().forEach(mention -> edges.add(page, mention));
    return register.cast();
  }

  /** First pass over a sentence: at each token the first kind of name that fits. */
  private static final class FullNames {
    private final Page page;
    private final NameTags tags;
    private final Register register;
    private final PersonNames persons;
    private final BodyNames bodies;
    private int titleEnd;

    FullNames(Page page, NameTags tags, Register register, @Nullable String published) {
      this.page = page;
      this.tags = tags;
      this.register = register;
      this.persons = new PersonNames(page, tags, register, published);
      this.bodies = new BodyNames(page, tags, register);
    }

    void read(TokenRange sentence) {
      int token = sentence.from();
      while (token < sentence.to()) {
        token =
            isNamedAfter(token)
                ? persons.namesakeEnd(token, sentence.to())
                : next(token, sentence.to());
      }
    }

    /** «مدينة الملك عبدالله»: a place called after somebody. */
    private boolean isNamedAfter(int token) {
      return page.is(token - 1, tags.namedAfter) && page.is(token, tags.title);
    }

    /** Where to look on: behind the name that stands here, or behind the noun of a bare title. */
    private int next(int token, int limit) {
      Edge other = page.lattice().longest(token, tags.lookalike);
      if (other != null) {
        return other.to();
      }
      TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
      Mention mention = at(token, title, limit);
      if (mention != null) {
        register.put(mention);
        if (title != null) {
          bodies.within(title.headEnd(), mention.nameFrom());
        }
        return mention.to();
      }
      if (title == null) {
        return token + 1;
      }
      titleEnd = Math.max(titleEnd, title.end());
      return title.headEnd();
    }

    private @Nullable Mention at(int token, @Nullable TitlePhrase title, int limit) {
      Mention person = persons.inLexicon(token, limit);
      if (person != null) {
        return person;
      }
      Mention titled =
          title == null || title.several() ? null : persons.titled(token, title, limit);
      if (titled != null) {
        return titled;
      }
      Mention body = body(token, title, limit);
      return body != null ? body : persons.unlisted(token, limit);
    }

    private @Nullable Mention body(int token, @Nullable TitlePhrase title, int limit) {
      Mention listed = bodies.inLexicon(token);
      if (listed != null) {
        return listed;
      }
      Mention side = bodies.side(token, limit);
      if (side != null || title != null) {
        return side;
      }
      return token < titleEnd ? bodies.ofTitle(token, limit) : bodies.introduced(token, limit);
    }
  }
}
