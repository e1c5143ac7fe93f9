package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.finding.Statement.Speaker;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona;
import org.mahdar.text.TokenRange;

/**
 * Who speaks.
 *
 * @param persona somebody of the cast, or null for a voice known only by its words
 * @param words the voice's own words where it is nobody of the cast
 * @param mention the tokens that name it here, or null for a dropped subject
 */
public record Voice(
    @Nullable Persona persona, String words, Basis basis, @Nullable TokenRange mention) {

  static Voice of(Mention mention) {
    return of(mention, mention.basis(), mention.from());
  }

  /** The mention's voice, named from another token on («بيان للوزارة»). */
  static Voice of(Mention mention, Basis basis, int from) {
    return new Voice(
        mention.who(), mention.who().name(), basis, new TokenRange(from, mention.to()));
  }

  /** The name and id; the name is the fullest one that the article has given by the end. */
  public Speaker speaker() {
    return persona == null
        ? new Speaker(words, null, basis)
        : new Speaker(persona.name(), persona.actor(), basis);
  }

  Voice dropped(Basis how) {
    return new Voice(persona, words, how, null);
  }
}
