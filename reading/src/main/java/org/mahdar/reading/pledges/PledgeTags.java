package org.mahdar.reading.pledges;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that pledges are read by. */
final class PledgeTags {

  final int comma;
  final int that;
  final int pronoun;
  final int word;
  final int adverb;
  final int again;
  final int collective;
  final int collectiveOblique;
  final int ownCountry;
  final int pronounThat;
  final int consequence;
  final int goesOn;
  final int finite;
  final int firstPerson;
  final int institution;
  final int loose;
  final int definite;

  PledgeTags(Language language) {
    comma = language.tag("comma");
    that = language.tag("that");
    pronoun = language.tag("pron");
    word = language.tag("word");
    adverb = language.tag("ready-adverb");
    again = language.tag("again");
    collective = language.tag("collective");
    collectiveOblique = language.tag("collective-oblique");
    ownCountry = language.tag("own-country");
    pronounThat = language.tag("pronoun-that");
    consequence = language.tag("consequence");
    goesOn = language.tag("goes-on");
    finite = language.tag("finite");
    firstPerson = language.tag("first-person");
    institution = language.tag("institution");
    loose = language.tag("loose");
    definite = language.tag("def");
  }
}
