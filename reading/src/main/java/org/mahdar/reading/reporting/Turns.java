package org.mahdar.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Persona.Agreement;

/**
 * Whose turn it is. Half of the reporting sentences drop their subject; it is the last voice that
 * the verb agrees with.
 */
final class Turns {

  private final Cast cast;
  private final ReportTags tags;
  private final List<Voice> voices = new ArrayList<>();
  private final List<Agreement> shown = new ArrayList<>();

  Turns(Cast cast, ReportTags tags) {
    this.cast = cast;
    this.tags = tags;
  }

  /** Whether anybody has spoken yet. */
  boolean haveBegun() {
    return !voices.isEmpty();
  }

  /** Somebody has spoken with this verb. */
  void spoke(Voice voice, Edge verb) {
    Agreement agreement = agreement(verb);
    if (voice.persona() != null && verb.has(tags.finite) && voice.mention() != null) {
      voice.persona().agrees(agreement);
    }
    voices.add(voice);
    shown.add(voice.persona() != null ? voice.persona().agreement() : agreement);
  }

  /** The voice that a verb without a subject goes on with; null at the start of an article. */
  @Nullable Voice goesOn(Edge verb, int token) {
    Agreement wanted = agreement(verb);
    for (int i = voices.size() - 1; i >= 0; i--) {
      if (fits(voices.get(i), shown.get(i), wanted)) {
        return voices.get(i).dropped(Basis.DROPPED_SUBJECT);
      }
    }
    if (wanted == Agreement.MASCULINE || voices.isEmpty()) {
      return cast.lastBefore(token, m -> m.who().isPerson())
          .map(m -> new Voice(m.who(), m.who().name(), Basis.DROPPED_SUBJECT, null))
          .orElse(voices.isEmpty() ? null : voices.getLast().dropped(Basis.DROPPED_SUBJECT));
    }
    return voices.getLast().dropped(Basis.DROPPED_SUBJECT);
  }

  /** «المصدر», «التقرير»: the last voice that is nobody's person, if it speaks through one. */
  @Nullable Voice institution() {
    for (int i = voices.size() - 1; i >= 0; i--) {
      Voice voice = voices.get(i);
      boolean person = voice.persona() != null && voice.persona().isPerson();
      if (!person && voice.basis() != Basis.COLLECTIVE) {
        return voice;
      }
    }
    return null;
  }

  /** «ومن جانبه» without a name: the last person named who is not speaking now. */
  @Nullable Voice otherSide(int token) {
    Voice current = voices.isEmpty() ? null : voices.getLast();
    return cast.lastBefore(
            token,
            m -> m.who().isPerson() && (current == null || !m.who().equals(current.persona())))
        .map(m -> new Voice(m.who(), m.who().name(), Basis.SIDE_MARKER, null))
        .orElse(null);
  }

  private boolean fits(Voice voice, Agreement agreement, Agreement wanted) {
    return switch (wanted) {
      case DUAL -> agreement == Agreement.DUAL || voice.basis() == Basis.COLLECTIVE;
      case PLURAL -> agreement == Agreement.PLURAL;
      case FEMININE ->
          agreement == Agreement.FEMININE
              || (agreement == Agreement.UNKNOWN && isImpersonal(voice));
      case MASCULINE -> agreement == Agreement.MASCULINE || agreement == Agreement.UNKNOWN;
      case UNKNOWN -> true;
    };
  }

  private static boolean isImpersonal(Voice voice) {
    return voice.persona() != null && !voice.persona().isPerson();
  }

  private Agreement agreement(Edge verb) {
    if (!verb.has(tags.finite) && !verb.has(tags.participle)) {
      return Agreement.UNKNOWN;
    }
    if (verb.has(tags.dual)) {
      return Agreement.DUAL;
    }
    if (verb.has(tags.plural)) {
      return Agreement.PLURAL;
    }
    return verb.has(tags.feminine) ? Agreement.FEMININE : Agreement.MASCULINE;
  }
}
