package org.mahdar.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.finding.Statement.Mode;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/** Reads who said what. Thread-safe. */
public final class ReportingReader {

  private final Language language;
  private final ReportTags tags;

  public ReportingReader(Language language) {
    this.language = language;
    this.tags = new ReportTags(language);
  }

  /** The sayings of an article, in reading order. */
  public List<Saying> read(Page page, List<TokenRange> sentences, Cast cast) {
    Scribe scribe = new Scribe(page, cast);
    sentences.forEach(scribe::sentence);
    return List.copyOf(scribe.sayings);
  }

  /** The reading of one article. */
  private final class Scribe {
    private final Page page;
    private final Cast cast;
    private final VoiceFinder voices;
    private final Bounds bounds;
    private final Turns turns;
    private final List<Saying> sayings = new ArrayList<>();
    private @Nullable TokenRange scanned;
    private int firstVerb;

    Scribe(Page page, Cast cast) {
      this.page = page;
      this.cast = cast;
      this.voices = new VoiceFinder(page, cast, tags);
      this.bounds = new Bounds(page, tags);
      this.turns = new Turns(cast, tags);
    }

    void sentence(TokenRange sentence) {
      List<Match> cues = cues(sentence);
      Saying last = null;
      for (int i = 0; i < cues.size(); i++) {
        Match cue = cues.get(i);
        Match next = following(cues, i);
        int limit = next == null ? sentence.to() : boundary(cue, next);
        Saying saying = saying(cue, next, sentence, limit, last);
        if (saying != null) {
          sayings.add(saying);
          turns.spoke(saying.voice(), cue.cueEdge());
          last = saying;
        }
      }
    }

    /** The next cue that is not told of within this one's content. */
    private @Nullable Match following(List<Match> cues, int index) {
      Match cue = cues.get(index);
      for (int i = index + 1; i < cues.size(); i++) {
        if (!isInner(cue, cues.get(i))) {
          return cues.get(i);
        }
      }
      return null;
    }

    /**
     * «قال إن الوزير أكد أن …»: a verb within the clause, with no comma or conjunction before it.
     */
    private boolean isInner(Match cue, Match next) {
      boolean clause = Frame.of(next) == Frame.THAT || Frame.of(next) == Frame.WORDS;
      int start = contentStart(cue);
      return clause
          && Frame.of(cue) == Frame.THAT
          && next.cueEdge().has(tags.finite)
          && !isConjoined(next)
          && next.from() > start
          && bounds.firstComma(start, next.from()) == next.from();
    }

    /**
     * The matches whose saying is the writer's: not inside a quotation, not a verb of the content.
     */
    private List<Match> cues(TokenRange sentence) {
      List<Match> kept = new ArrayList<>();
      for (Match match :
          language.rules(Family.REPORTING).run(page.lattice(), sentence.from(), sentence.to())) {
        if (!page.quotations().inside(match.cue().from())
            && (kept.isEmpty() ? stands(match) : opensClause(match, kept.getLast()))) {
          kept.add(match);
        }
      }
      return kept;
    }

    private boolean stands(Match match) {
      return !match.cueEdge().has(tags.participle)
          || Frame.of(match) != Frame.OBJECT
          || isSetOff(match);
    }

    /**
     * Whether a later cue of the sentence speaks for the writer and not within the content before.
     */
    private boolean opensClause(Match match, Match before) {
      Frame frame = Frame.of(match);
      boolean finite = match.cueEdge().has(tags.finite) && frame != Frame.SOURCE;
      if (!finite) {
        return frame != Frame.OBJECT || isSetOff(match);
      }
      boolean conjoined = isConjoined(match);
      boolean past = match.cueEdge().has(tags.past);
      if (Frame.of(before) == Frame.MASDAR) {
        return true;
      }
      return switch (frame) {
        case THAT, WORDS -> past || conjoined;
        case OBJECT -> conjoined && past && commaBefore(match.cue().from());
        case MASDAR, SOURCE -> true;
      };
    }

    /** A participle with an object is a report when a comma or a conjunction sets it off. */
    private boolean isSetOff(Match match) {
      return commaBefore(match.cue().from()) || isConjoined(match);
    }

    private static boolean isConjoined(Match match) {
      return Proclitics.conjoined(match.cueEdge());
    }

    private boolean commaBefore(int token) {
      return token > 0 && page.is(token - 1, tags.comma);
    }

    /** Where the content of one cue ends because of the next one. */
    private int boundary(Match cue, Match next) {
      int start = contentStart(cue);
      int to = next.from();
      if (Frame.of(cue) == Frame.MASDAR) {
        return bounds.lastComma(start, to);
      }
      boolean finite = next.cueEdge().has(tags.finite) && Frame.of(next) != Frame.SOURCE;
      if (!finite) {
        return to;
      }
      return isConjoined(next) ? to : bounds.lastComma(start, to);
    }

    private int contentStart(Match cue) {
      return cue.slot("content").map(Match.Slot::from).orElse(cue.cue().to());
    }

    private @Nullable Saying saying(
        Match cue, @Nullable Match next, TokenRange sentence, int limit, @Nullable Saying last) {
      return switch (Frame.of(cue)) {
        case THAT -> that(cue, sentence, limit, last);
        case WORDS -> words(cue, sentence, limit, last);
        case OBJECT -> object(cue, sentence, limit, last);
        case MASDAR -> masdar(cue, next, sentence, limit);
        case SOURCE -> source(cue, sentence, limit, last);
      };
    }

    private @Nullable Saying that(
        Match cue, TokenRange sentence, int limit, @Nullable Saying last) {
      int start = contentStart(cue);
      boolean quoted = page.is(start, tags.quoteOpen);
      Voice voice = voice(cue, sentence, start, last);
      return build(cue, voice, bounds.from(start, limit, quoted), quoted, last);
    }

    private @Nullable Saying words(
        Match cue, TokenRange sentence, int limit, @Nullable Saying last) {
      int start = contentStart(cue);
      boolean quoted = page.is(start - 1, tags.quoteOpen) || page.is(start, tags.quoteOpen);
      Voice voice = voice(cue, sentence, start, last);
      int object = objectStart(cue, voice);
      if (cue.cueEdge().has(tags.object) && quoted && start - object > 2) {
        return build(cue, voice, bounds.from(object, limit, false), false, last);
      }
      return build(cue, voice, bounds.from(start, limit, quoted), quoted, last);
    }

    /** «أكد حرص بلاده على «…»»: an object that only ends in a quotation begins before it. */
    private int objectStart(Match cue, @Nullable Voice voice) {
      TokenRange mention = voice == null ? null : voice.mention();
      return mention != null && mention.from() >= cue.cue().to() ? mention.to() : cue.cue().to();
    }

    /** The object begins behind the subject, or at the cue where the subject is dropped. */
    private @Nullable Saying object(
        Match cue, TokenRange sentence, int limit, @Nullable Saying last) {
      int start = cue.cue().to();
      Voice voice;
      if (cue.cueEdge().has(tags.participle)) {
        voice = voice(cue, sentence, start, last);
      } else {
        Voice subject = voices.behind(start, Math.min(limit, contentStart(cue) + 12));
        if (subject != null && subject.mention() != null && isSubject(cue, subject)) {
          start = Math.max(subject.mention().to(), prepositionStart(cue, subject.mention().to()));
          voice = subject;
        } else {
          voice = unnamed(cue, sentence, last);
        }
      }
      TokenRange content = bounds.from(start, limit, page.is(start, tags.quoteOpen));
      return build(cue, voice, content, false, last);
    }

    /**
     * Behind a subject there may be adverbials («، أمس،»); the object begins at its preposition.
     */
    private int prepositionStart(Match cue, int behindSubject) {
      return cue.slot("content")
          .filter(slot -> slot.from() > behindSubject)
          .map(slot -> slot.from() - 1)
          .orElse(cue.slot("head").map(Match.Slot::from).orElse(behindSubject));
    }

    /**
     * «ودعا البلدين إلى»: a call takes an object, so what the verb does not agree with is one,
     * where somebody has spoken who can go on calling.
     */
    private boolean isSubject(Match cue, Voice subject) {
      Edge verb = cue.cueEdge();
      if (subject.persona() == null) {
        return subject.basis() != Basis.COLLECTIVE || verb.has(tags.past);
      }
      boolean goesOn = verb.has(tags.call) && isConjoined(cue) && turns.haveBegun();
      return subject.persona().isPerson() || verb.has(tags.feminine) || !goesOn;
    }

    private @Nullable Saying masdar(
        Match cue, @Nullable Match next, TokenRange sentence, int limit) {
      int start = contentStart(cue);
      int end = Math.min(limit, next == null ? bounds.firstComma(start, limit) : limit);
      Voice voice = null;
      if (next != null && next.cueEdge().has(tags.finite)) {
        voice = voice(next, sentence, contentStart(next), null);
      }
      if (voice == null) {
        voice = turns.goesOn(cue.cueEdge(), cue.cue().from());
      }
      return build(cue, voice, bounds.from(start, end, false), false, null);
    }

    /**
     * The voice stands behind the phrase; what it said before it, or behind it at a sentence's
     * head.
     */
    private @Nullable Saying source(
        Match cue, TokenRange sentence, int limit, @Nullable Saying last) {
      int voiceFrom = cue.slot("voice").map(Match.Slot::from).orElse(cue.cue().to());
      Voice voice = voices.ofSource(voiceFrom, limit);
      if (voice == null || voice.mention() == null) {
        return null;
      }
      TokenRange content;
      if (cue.from() <= sentence.from() + 1) {
        int start = behindSource(voice.mention().to(), limit);
        content = bounds.from(start, limit, page.is(start, tags.quoteOpen));
      } else if (last != null) {
        return null;
      } else {
        content = bounds.from(sentence.from(), cue.from(), false);
      }
      return content.length() < 2 ? null : build(cue, voice, content, false, null);
    }

    private int behindSource(int from, int limit) {
      int token = bounds.firstComma(from, limit);
      for (int i = from; i < token; i++) {
        if (page.is(i, tags.that)) {
          return i + 1;
        }
      }
      int start = token == limit ? from : token + 1;
      return start < limit && page.is(start, tags.that) ? start + 1 : start;
    }

    private @Nullable Voice voice(
        Match cue, TokenRange sentence, int limit, @Nullable Saying last) {
      if (cue.cueEdge().has(tags.participle)) {
        return participle(cue, sentence, last);
      }
      Voice behind = voices.behind(cue.cue().to(), limit);
      return behind != null ? resolved(behind) : unnamed(cue, sentence, last);
    }

    /** A document or source with the article alone points back to the institution behind it. */
    private Voice resolved(Voice voice) {
      TokenRange mention = voice.mention();
      if (voice.persona() != null || mention == null || mention.length() != 1) {
        return voice;
      }
      boolean pointsBack =
          page.is(mention.from(), tags.definite)
              && (page.is(mention.from(), tags.reportNoun)
                  || page.is(mention.from(), tags.voiceNoun));
      Voice behind = pointsBack ? turns.institution() : null;
      return behind == null
          ? voice
          : new Voice(behind.persona(), behind.words(), Basis.INSTITUTION, mention);
    }

    /** A participle speaks for the subject of its clause. */
    private @Nullable Voice participle(Match cue, TokenRange sentence, @Nullable Saying last) {
      if (last != null) {
        return last.voice().dropped(Basis.DROPPED_SUBJECT);
      }
      int verb = firstVerb(sentence);
      if (verb < cue.cue().from()) {
        Voice subject = voices.behind(verb + 1, cue.cue().from());
        if (subject != null) {
          return subject.dropped(Basis.DROPPED_SUBJECT);
        }
      }
      List<Mention> before = cast.in(sentence.from(), cue.cue().from());
      for (Mention mention : before) {
        if (mention.who().isPerson()) {
          return new Voice(mention.who(), mention.who().name(), Basis.DROPPED_SUBJECT, null);
        }
      }
      return turns.goesOn(cue.cueEdge(), cue.cue().from());
    }

    private int firstVerb(TokenRange sentence) {
      if (!sentence.equals(scanned)) {
        scanned = sentence;
        firstVerb = sentence.from();
        while (firstVerb < sentence.to() && !page.is(firstVerb, tags.finite)) {
          firstVerb++;
        }
      }
      return firstVerb;
    }

    /** No subject behind the verb: before it, on the other side, or whoever spoke last. */
    private @Nullable Voice unnamed(Match cue, TokenRange sentence, @Nullable Saying last) {
      int from = last == null ? sentence.from() : last.content().from();
      Voice before = isConjoined(cue) ? null : voices.before(cue.cue().from(), from);
      if (before != null) {
        return before;
      }
      if (last == null
          && !page.lattice().all(sentence.from(), cue.cue().from(), tags.sideMarker).isEmpty()) {
        Voice other = turns.otherSide(cue.cue().from());
        if (other != null) {
          return other;
        }
      }
      return turns.goesOn(cue.cueEdge(), cue.cue().from());
    }

    private @Nullable Saying build(
        Match cue,
        @Nullable Voice voice,
        TokenRange content,
        boolean quoted,
        @Nullable Saying last) {
      if (voice == null || content.length() == 0) {
        return null;
      }
      String within = last != null && last.content().contains(cue.cue().from()) ? last.id() : null;
      return new Saying(
          "s" + (sayings.size() + 1), voice, cue, content, mode(content, quoted), within);
    }

    private Mode mode(TokenRange content, boolean quoted) {
      if (quoted) {
        return Mode.DIRECT;
      }
      for (int token = content.from(); token < content.to(); token++) {
        if (page.quotations().inside(token)) {
          return Mode.MIXED;
        }
      }
      return Mode.INDIRECT;
    }
  }
}
