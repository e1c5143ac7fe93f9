package org.mahdar.reading.events;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that events are read by. */
final class EventTags {

  final int lightVerb;
  final int finite;
  final int planned;
  final int format;
  final int ordinal;
  final int deictic;
  final int date;
  final int definite;
  final int pronoun;
  final int pronounDual;
  final int pronounFeminine;
  final int collective;
  final int collectiveOblique;
  final int capital;
  final int state;
  final int comma;
  final int preposition;
  final int press;
  final int interview;
  final int visit;
  final int ceremony;
  final int summit;
  final int signing;
  final int nationality;
  final int quantity;

  EventTags(Language language) {
    lightVerb = language.tag("light-verb");
    finite = language.tag("finite");
    planned = language.tag("planned");
    format = language.tag("format");
    ordinal = language.tag("ordinal-word");
    deictic = language.tag("deictic");
    date = language.tag("date");
    definite = language.tag("def");
    pronoun = language.tag("pron");
    pronounDual = language.tag("pron-du");
    pronounFeminine = language.tag("pron-f");
    collective = language.tag("collective");
    collectiveOblique = language.tag("collective-oblique");
    capital = language.tag("capital");
    state = language.tag("state-name");
    comma = language.tag("comma");
    preposition = language.tag("preposition");
    press = language.tag("press");
    interview = language.tag("interview");
    visit = language.tag("visit");
    ceremony = language.tag("ceremony");
    summit = language.tag("summit");
    signing = language.tag("signing");
    nationality = language.tag("nationality");
    quantity = language.tag("quantity");
  }
}
