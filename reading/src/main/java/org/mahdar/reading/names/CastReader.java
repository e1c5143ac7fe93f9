package org.mahdar.reading.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

  public CastReader(Language language) {
    this.tags = new NameTags(language);
    this.edges = new MentionEdges(language);
  }

  /** Everybody named in the sentences; mentions are also laid into the page's lattice. */
  public Cast read(Page page, List<TokenRange> sentences) {
    Register register = new Register(page);
    FullNames fullNames = new FullNames(page, tags, register);
    sentences.forEach(fullNames::read);
    ShortForms shortForms = new ShortForms(page, tags, register);
    sentences.forEach(shortForms::read);
    register.mentions().values().forEach(mention -> edges.add(page, mention));
    return register.cast();
  }

  /** First pass over a sentence: at each token the first kind of name that fits. */
  private record FullNames(
      Page page, NameTags tags, Register register, PersonNames persons, BodyNames bodies) {

    FullNames(Page page, NameTags tags, Register register) {
      this(
          page,
          tags,
          register,
          new PersonNames(page, tags, register),
          new BodyNames(page, tags, register));
    }

    void read(TokenRange sentence) {
      int token = sentence.from();
      while (token < sentence.to()) {
        Mention mention = at(token, sentence.to());
        if (mention == null) {
          token++;
        } else {
          register.put(mention);
          token = mention.to();
        }
      }
    }

    private @Nullable Mention at(int token, int limit) {
      Mention person = persons.inLexicon(token, limit);
      if (person != null) {
        return person;
      }
      TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
      Mention titled =
          title == null || title.several() ? null : persons.titled(token, title, limit);
      if (titled != null) {
        return titled;
      }
      Mention body = bodies.inLexicon(token);
      if (body == null) {
        body = bodies.side(token, limit);
      }
      if (body == null && title == null) {
        body = bodies.introduced(token, limit);
      }
      return body != null ? body : persons.unlisted(token, limit);
    }
  }
}
