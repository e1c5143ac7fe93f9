package org.mahdar.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.names.Persona.Agreement;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Whose turn it is. Half of the reporting sentences drop their subject; it is the last voice that
 * the verb agrees with.
 */
final class Turns {

  /** How many turns back somebody without a name is remembered. */
  private static final int RECALLED = 50;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final List<Voice> voices = new ArrayList<>();
  private final List<Voice> heard = new ArrayList<>();
  private final List<Agreement> shown = new ArrayList<>();
  private @Nullable Voice institution;
  private @Nullable Voice actor;

  Turns(Page page, Cast cast, ReportTags tags) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
  }

  /** Whether anybody has spoken yet. */
  boolean haveBegun() {
    return !voices.isEmpty();
  }

  /**
   * Somebody has spoken; a source that is only named in passing takes no turn.
   *
   * @param told whether somebody else tells of it, which is no turn either
   */
  void spoke(Saying saying, boolean told) {
    Voice voice = saying.voice();
    heard.add(voice);
    Edge verb = saying.match().cueEdge();
    Frame frame = Frame.of(saying.match());
    if (!isPerson(voice) && voice.basis() != Basis.COLLECTIVE && !isOfNobody(voice)) {
      institution = voice;
    }
    if (frame == Frame.SOURCE || frame == Frame.NOUN || frame == Frame.CALLED || told) {
      return;
    }
    Agreement agreement = agreement(verb);
    if (voice.persona() != null && verb.has(tags.finite) && voice.mention() != null) {
      voice.persona().agrees(agreement);
    }
    actor = null;
    voices.add(voice);
    shown.add(voice.persona() != null ? voice.persona().agreement() : agreement);
  }

  /** «المعلومات», «التقارير»: no institution stands behind them. */
  private boolean isOfNobody(Voice voice) {
    return voice.mention() != null && page.is(voice.mention().from(), tags.unissued);
  }

  /** Whoever acts in a sentence that reports nothing may be who the next dropped subject means. */
  void turnTo(@Nullable Voice actor) {
    this.actor = actor;
  }

  /** The voice that a verb without a subject goes on with; null at the start of an article. */
  @Nullable Voice goesOn(Edge verb, int token) {
    Agreement wanted = agreement(verb);
    Voice both = wanted == Agreement.DUAL ? both(token) : null;
    if (both != null) {
      return both;
    }
    if (actor != null && agrees(actor, verb)) {
      return actor.dropped(Basis.DROPPED_SUBJECT);
    }
    for (int i = voices.size() - 1; i >= 0; i--) {
      if (fits(voices.get(i), shown.get(i), wanted)) {
        return voices.get(i).dropped(Basis.DROPPED_SUBJECT);
      }
    }
    return cast.lastBefore(token, m -> m.who().isPerson() && fitsUnheard(m, wanted))
        .map(m -> new Voice(m.who(), m.who().name(), Basis.DROPPED_SUBJECT, null))
        .orElse(voices.isEmpty() ? null : voices.getLast().dropped(Basis.DROPPED_SUBJECT));
  }

  /** Whoever has not spoken yet: a woman for a feminine, anybody where nobody has spoken. */
  private boolean fitsUnheard(Mention mention, Agreement wanted) {
    Agreement shown = mention.who().agreement();
    return switch (wanted) {
      case FEMININE -> shown == Agreement.FEMININE || voices.isEmpty();
      case MASCULINE -> shown != Agreement.FEMININE;
      case DUAL, PLURAL, UNKNOWN -> voices.isEmpty();
    };
  }

  /** «وأضافا»: the pair that spoke or, where none has spoken, the last one named. */
  private @Nullable Voice both(int token) {
    for (int i = voices.size() - 1; i >= 0; i--) {
      if (fits(voices.get(i), shown.get(i), Agreement.DUAL)) {
        return voices.get(i).dropped(Basis.DROPPED_SUBJECT);
      }
    }
    for (int i = token - 1; i >= 0; i--) {
      Edge pair = page.lattice().longest(i, tags.collective);
      if (pair != null) {
        return new Voice(null, page.words(i, pair.to()), Basis.COLLECTIVE, null);
      }
    }
    return null;
  }

  /** Whoever spoke last, or null. */
  @Nullable Voice latest() {
    return voices.isEmpty() ? null : voices.getLast();
  }

  /**
   * The last voice that opened with a noun: «متحدث باسم الوزارة», «تقرير للوزارة»; null if none.
   */
  @Nullable Voice called(String noun) {
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - RECALLED); i--) {
      TokenRange mention = heard.get(i).mention();
      if (mention != null && page.tokens().word(mention.from()).equals(noun)) {
        return heard.get(i);
      }
    }
    return null;
  }

  /** «المصدر», «التقرير»: the last voice that is nobody's person, if it speaks through one. */
  @Nullable Voice institution() {
    return institution;
  }

  private static boolean isPerson(Voice voice) {
    return voice.persona() != null && voice.persona().isPerson();
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

  /** Whether a voice can be the subject that a verb leaves out. */
  boolean agrees(Voice voice, Edge verb) {
    Agreement shown = voice.persona() == null ? Agreement.UNKNOWN : voice.persona().agreement();
    return fits(voice, shown, agreement(verb));
  }

  /** The same where nothing has shown the gender yet: a woman, but behind no masculine title. */
  boolean mayAgree(Voice voice, Edge verb) {
    boolean unknownPerson =
        voice.persona() != null
            && voice.persona().isPerson()
            && voice.persona().agreement() == Agreement.UNKNOWN
            && voice.mention() != null
            && !page.is(voice.mention().from(), tags.titleMasculine);
    return agrees(voice, verb) || (unknownPerson && agreement(verb) == Agreement.FEMININE);
  }

  private boolean fits(Voice voice, Agreement agreement, Agreement wanted) {
    return switch (wanted) {
      case DUAL -> agreement == Agreement.DUAL || voice.basis() == Basis.COLLECTIVE;
      case PLURAL -> agreement == Agreement.PLURAL || voice.persona() == null;
      case FEMININE ->
          agreement == Agreement.FEMININE
              || (agreement == Agreement.UNKNOWN && (isImpersonal(voice) || isFeminine(voice)));
      case MASCULINE -> agreement == Agreement.MASCULINE || agreement == Agreement.UNKNOWN;
      case UNKNOWN -> true;
    };
  }

  /** «المعارضة», «شرطة المدينة»: the first noun of a voice that is nobody of the cast. */
  private boolean isFeminine(Voice voice) {
    String words = voice.words();
    int space = words.indexOf(' ');
    String noun = space < 0 ? words : words.substring(0, space);
    return voice.persona() == null && (noun.endsWith("ة") || noun.endsWith("ات"));
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
