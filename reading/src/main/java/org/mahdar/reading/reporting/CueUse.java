package org.mahdar.reading.reporting;

import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/**
 * Whether a cue word is used as one: not as a name, a noun, in a quotation or in somebody's wish.
 */
final class CueUse {

  private final Page page;
  private final ReportTags tags;
  private final VoiceFinder voices;
  private final Joints joints;

  CueUse(Page page, ReportTags tags, VoiceFinder voices, Joints joints) {
    this.page = page;
    this.tags = tags;
    this.voices = voices;
    this.joints = joints;
  }

  /** Whether this use of the word reports at all. */
  boolean reports(Cue cue, int sentenceStart) {
    int token = cue.token();
    if (page.quotations().inside(token)
        || page.quotations().insideName(token)
        || page.is(token, tags.impersonal)) {
      return false;
    }
    if (cue.frame() == Frame.WORDS ? isTitle(cue) : isSpelled(cue)) {
      return false;
    }
    if (cue.frame() == Frame.NOUN && cue.has(tags.sayNoun) && cue.has(tags.definite)) {
      return (cue.word().proclitics() & Proclitics.BI) != 0;
    }
    if (cue.frame() == Frame.SOURCE) {
      // «وفقا لما ذكره فلان»: the verb behind it is the cue.
      return cue.pointsBack()
          || (!page.is(cue.sourceVoice(), tags.what)
              && voices.ofSource(cue.sourceVoice(), page.tokens().count()) != null);
    }
    if (cue.frame() == Frame.CALLED) {
      return !cue.has(tags.firstPerson);
    }
    if (cue.frame() != Frame.NOUN && page.is(token - 1, tags.preposition)) {
      return false;
    }
    if (!cue.has(tags.finite)) {
      // «دعا مجددا إلى»: again.
      return cue.frame().leadsToClause()
          || !(isThings(cue) || (page.is(token, tags.again) && !joints.setOff(cue, sentenceStart)));
    }
    return !cue.has(tags.firstPerson)
        && !(cue.has(tags.saysIt) && cue.has(tags.pronounObject))
        && !isMine(cue)
        && !isDeemed(cue)
        && (!isOtherwiseKnown(token) || joints.setOff(cue, sentenceStart))
        && !(cue.has(tags.present) && isImagined(token))
        && !(isDirect(cue) && joints.relative(token) >= 0)
        && !isNoun(cue, sentenceStart);
  }

  /** «مطالبات بتغييرات», «مقترحات»: things that were said, not women who say them. */
  private boolean isThings(Cue cue) {
    return cue.has(tags.participle)
        && cue.has(tags.plural)
        && cue.has(tags.feminine)
        && !joints.commaBefore(cue.token());
  }

  /** «تلفزيون أن.بي.سي»: what is written like أن is part of a name. */
  private boolean isSpelled(Cue cue) {
    int start = cue.contentStart();
    return cue.frame() == Frame.THAT
        && start < page.tokens().count()
        && page.tokens().is(start, '.')
        && page.tokens().touchesPrevious(start);
  }

  /** «تقرير بعنوان «…»»: what stands between the marks is called so, nobody said it. */
  private boolean isTitle(Cue cue) {
    int mark = cue.contentStart() - 1;
    return page.is(mark, tags.quoteOpen) && page.is(mark - 1, tags.naming);
  }

  /** «عبر البحر», «بن يحيى»: prepositions and names that are written like a verb. */
  private boolean isOtherwiseKnown(int token) {
    return page.is(token, tags.opener) || page.is(token, tags.givenName);
  }

  /**
   * «قد يقول», «أن يقول»: a present behind these tells of no saying; a past does («بعد أن قال»).
   */
  private boolean isImagined(int token) {
    return page.is(token - 1, tags.certainly) || page.is(token - 1, tags.that);
  }

  /** «الذي يعتبر أهم المصادر», «تعتبر الأولى في بلدان هي: …»: passive, nobody judges. */
  private boolean isDeemed(Cue cue) {
    boolean list = cue.frame() == Frame.WORDS && !page.is(cue.contentStart() - 1, tags.quoteOpen);
    boolean far = cue.contentStart() > cue.behind() + 1;
    return cue.has(tags.deems)
        && cue.has(tags.present)
        && (list || (far && joints.relative(cue.token()) >= 0));
  }

  /** «أعتقد»: with its hamza and no subject behind it, the writer's own opinion. */
  private boolean isMine(Cue cue) {
    int token = cue.token();
    int start = page.tokens().start(token) + (cue.conjoined() ? 1 : 0);
    return page.text().charAt(start) == 'أ'
        && cue.word().value() instanceof Lexeme lexeme
        && lexeme.lemma().charAt(0) == 'ا'
        && voices.behind(cue.behind(), cue.contentStart()) == null;
  }

  /** «بسبب رفض السكان»: a past that is written like its noun, where no verb would stand. */
  private boolean isNoun(Cue cue, int sentenceStart) {
    int token = cue.token();
    return cue.frame() == Frame.OBJECT
        && page.is(token, tags.masdar)
        && !joints.setOff(cue, sentenceStart)
        && !callsSomething(cue)
        && (cue.has(tags.dual)
            || page.is(token - 1, tags.copula)
            || voices.before(token, sentenceStart) == null);
  }

  /** «وصف الوزير القوات بأنها»: a noun would not lead to a clause. */
  private boolean callsSomething(Cue cue) {
    return cue.has(tags.biObject)
        && cue.match().slot("head").filter(head -> page.is(head.from(), tags.biThat)).isPresent();
  }

  /** «الذي رفضه», «التي تؤكد»: what stands before is the object, or is only described. */
  private boolean isDirect(Cue cue) {
    return cue.frame() == Frame.OBJECT
        && (cue.has(tags.present) || cue.match().slot("head").isEmpty());
  }
}
