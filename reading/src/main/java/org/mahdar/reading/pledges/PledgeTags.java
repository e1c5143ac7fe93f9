package org.mahdar.reading.pledges;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;

/** The numbers of the tags that pledges are read by. */
final class PledgeTags {

  final int comma;
  final int semicolon;
  final int that;
  final int biThat;
  final int pronoun;
  final int word;
  final int adverb;
  final int again;
  final int collective;
  final int collectiveOblique;
  final int ownCountry;
  final int stateOrgan;
  final int pronounThat;
  final int his;
  final int ofHim;
  final int ofThem;
  final int ofBoth;
  final int consequence;
  final int aside;
  final int circumstance;
  final int ila;
  final int takesIla;
  final int takesAla;
  final int ala;
  final int bWord;
  final int goesOn;
  final int goal;
  final int quantity;
  final int finite;
  final int past;
  final int common;
  final int ourVerb;
  final int plural;
  final int dual;
  final int firstPerson;
  final int institution;
  final int loose;
  final int definite;
  final int with;
  final int masdar;
  final int nounCue;
  final int then;
  final int reason;
  final int relative;
  final int min;
  final int report;
  final int quoteClose;
  final int capital;
  final int office;
  final int inanimate;
  final int preposition;
  final int lWord;
  final int deed;
  final int date;
  final int upon;
  final int participle;
  final int speaksFor;
  final int title;
  final int crowd;
  final int place;

  PledgeTags(Language language) {
    comma = language.tag("comma");
    semicolon = language.tag("semicolon");
    that = language.tag("that");
    biThat = language.tag("bi-that");
    pronoun = language.tag("pron");
    word = language.tag("word");
    adverb = language.tag("ready-adverb");
    again = language.tag("again");
    collective = language.tag("collective");
    collectiveOblique = language.tag("collective-oblique");
    ownCountry = language.tag("own-country");
    stateOrgan = language.tag("state-organ");
    pronounThat = language.tag("pronoun-that");
    his = language.tag("pron-m");
    ofHim = language.tag("of-him");
    ofThem = language.tag("of-them");
    ofBoth = language.tag("of-both");
    consequence = language.tag("consequence");
    aside = language.tag("aside");
    circumstance = language.tag("circumstance");
    ila = language.tag("ila");
    takesIla = language.tag("takes-ila");
    takesAla = language.tag("takes-ala");
    ala = language.tag("ala");
    bWord = language.tag("b-word");
    goesOn = language.tag("goes-on");
    goal = language.tag("goal");
    quantity = language.tag("quantity");
    finite = language.tag("finite");
    past = language.tag("past");
    common = language.tag("common");
    ourVerb = language.tag("p1");
    plural = language.tag("pl");
    dual = language.tag("du");
    firstPerson = language.tag("first-person");
    institution = language.tag("institution");
    loose = language.tag("loose");
    definite = language.tag("def");
    with = language.tag("party-with");
    masdar = language.tag("masdar");
    nounCue = language.tag("noun-cue");
    then = language.tag("then");
    reason = language.tag("reason");
    relative = language.tag("relative");
    min = language.tag("min");
    report = language.tag("report");
    quoteClose = language.tag("quote-close");
    capital = language.tag("capital");
    office = language.tag("office");
    inanimate = language.tag("inanimate");
    preposition = language.tag("preposition");
    lWord = language.tag("l-word");
    deed = language.tag("deed");
    date = language.tag("date");
    upon = language.tag("upon");
    participle = language.tag("participle");
    speaksFor = language.tag("speaks-for");
    title = language.tag("title");
    crowd = language.tag("crowd");
    place = language.tag("dateline-place");
  }

  /** Whether a cue is a noun (حرص، استعداد), which heads a phrase and no clause. */
  boolean isNoun(Edge cue) {
    return cue.has(nounCue) || cue.has(masdar);
  }
}
