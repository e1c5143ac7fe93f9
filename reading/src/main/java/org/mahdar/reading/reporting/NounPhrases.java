package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** Noun phrases that may speak: where one has its head, and how far it reaches. */
final class NounPhrases {

  private static final int LONGEST = 9;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final PhraseReach reach;
  private final int[] heads;

  NounPhrases(Page page, Cast cast, ReportTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.reach = new PhraseReach(page, cast, tags);
    this.heads =
        new int[] {
          tags.collective,
          tags.crowd,
          tags.voiceNoun,
          tags.reportNoun,
          tags.title,
          tags.institution,
          tags.capital,
          tags.loose
        };
  }

  /** A noun that may speak without being anybody's name. */
  @Nullable Edge head(int token) {
    for (int tag : heads) {
      Edge edge = page.lattice().longest(token, tag);
      if (edge != null && (edge.proclitics() & Proclitics.SA) == 0) {
        return edge;
      }
    }
    return null;
  }

  /** Whether a word can be the head of a subject: no particle, no verb, no adverb. */
  boolean mayHead(int token) {
    return !page.is(token, tags.that)
        && !page.is(token, tags.biThat)
        && !page.is(token, tags.finite)
        && !page.is(token, tags.participle)
        && !page.is(token, tags.relative)
        && !page.is(token, tags.opener)
        && !page.is(token, tags.stanceNoun)
        && !page.is(token, tags.sourcePhrase)
        && !page.is(token, tags.bWord)
        && !page.is(token, tags.lWord);
  }

  /** The end of the noun phrase that starts at a token: its adjectives and genitives. */
  int end(int token, int limit) {
    int end = token;
    while (end < limit && end - token < LONGEST && reach.belongs(end, token)) {
      Mention mention = cast.at(end);
      end = mention == null ? end + 1 : mention.to();
    }
    while (end > token + 1 && page.is(end - 1, tags.preposition)) {
      end--;
    }
    return Math.min(end, limit);
  }

  /** The same for a phrase with a head: «عدد من المراقبين» goes on as a phrase of its own. */
  int end(Edge head, int limit) {
    int from = head.length() > 1 && head.has(tags.crowd) ? head.to() : head.from();
    return Math.max(head.to(), end(from, limit));
  }

  /** The words of a phrase without the conjunction or لـ written onto the first. */
  String withoutConjunction(int from, int to) {
    String words = page.words(from, to);
    if (words.startsWith("لل")) {
      return "ا" + words.substring(1);
    }
    for (Edge edge : page.lattice().at(from)) {
      if (edge.value() != null && edge.proclitics() != 0 && words.length() > 3) {
        return words.substring(1);
      }
    }
    return words;
  }

  /** «طالب المسؤولين», «كتب عددا من»: what stands in the accusative is no subject. */
  boolean oblique(int token) {
    return page.is(token, tags.accusative)
        || (page.is(token, tags.crowd)
            && page.is(token, tags.definite)
            && page.tokens().word(token).endsWith("ين"));
  }

  /** «نفت روسيا وقطر»: the end of what a conjunction adds to a phrase that ends at a token. */
  int coordinated(int token, int limit) {
    boolean joined = false;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null) {
        if (!Proclitics.conjoined(edge)) {
          return token;
        }
        joined = true;
      }
    }
    return joined && token < limit && mayHead(token)
        ? Math.max(token + 1, end(token, limit))
        : token;
  }

  /** Behind a preposition, written apart or onto the word, nothing is a subject. */
  boolean governed(int token) {
    if (page.is(token, tags.preposition) || page.is(token, tags.opener)) {
      return true;
    }
    boolean free = false;
    boolean bound = false;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null) {
        boolean governs =
            (edge.proclitics() & (Proclitics.BI | Proclitics.LI | Proclitics.KA)) != 0;
        free |= !governs;
        bound |= governs;
      }
    }
    return bound && !free;
  }
}
