package org.mahdar.reading.events;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that events are read by. */
final class EventTags {

  final int lightVerb;
  final int finite;
  final int comma;
  final int planned;
  final int ordinal;
  final int deictic;
  final int date;
  final int definite;
  final int pronoun;
  final int pronounDual;
  final int collective;
  final int capital;
  final int press;
  final int ceremony;

  EventTags(Language language) {
    lightVerb = language.tag("light-verb");
    finite = language.tag("finite");
    comma = language.tag("comma");
    planned = language.tag("planned");
    ordinal = language.tag("ordinal-word");
    deictic = language.tag("deictic");
    date = language.tag("date");
    definite = language.tag("def");
    pronoun = language.tag("pron");
    pronounDual = language.tag("pron-du");
    collective = language.tag("collective");
    capital = language.tag("capital");
    press = language.tag("press");
    ceremony = language.tag("ceremony");
  }
}
