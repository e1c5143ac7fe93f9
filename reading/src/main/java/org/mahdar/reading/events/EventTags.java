package org.mahdar.reading.events;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that events are read by. */
final class EventTags {

  final int finite;
  final int comma;
  final int planned;
  final int cancelled;
  final int ordinal;
  final int copula;
  final int deictic;
  final int date;
  final int definite;
  final int pronoun;
  final int pronounDual;
  final int collective;
  final int side;
  final int capital;
  final int city;
  final int title;
  final int guest;
  final int location;
  final int visit;
  final int times;
  final int governs;
  final int within;
  final int his;
  final int pronounShe;
  final int participle;
  final int lightVerb;
  final int gathering;
  final int common;
  final int saidIn;
  final int birthplace;
  final int town;
  final int toWord;
  final int relative;
  final int with;
  final int between;
  final int pact;

  EventTags(Language language) {
    finite = language.tag("finite");
    comma = language.tag("comma");
    planned = language.tag("planned");
    cancelled = language.tag("cancelled");
    ordinal = language.tag("ordinal-word");
    copula = language.tag("copula");
    deictic = language.tag("deictic");
    date = language.tag("date");
    definite = language.tag("def");
    pronoun = language.tag("pron");
    pronounDual = language.tag("pron-du");
    collective = language.tag("collective");
    side = language.tag("collective-oblique");
    capital = language.tag("capital");
    city = language.tag("dateline-place");
    title = language.tag("title");
    guest = language.tag("guest");
    location = language.tag("location");
    visit = language.tag("visit");
    times = language.tag("times");
    governs = language.tag("governs");
    within = language.tag("within");
    his = language.tag("of-his");
    pronounShe = language.tag("pron-f");
    participle = language.tag("participle");
    lightVerb = language.tag("light-verb");
    gathering = language.tag("occasion");
    common = language.tag("common");
    saidIn = language.tag("said-in");
    birthplace = language.tag("birthplace");
    town = language.tag("town");
    toWord = language.tag("l-word");
    relative = language.tag("relative");
    with = language.tag("with");
    between = language.tag("between");
    pact = language.tag("pact");
  }
}
