package org.mahdar.reading.names;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that names are read by. */
final class NameTags {

  final int definite;
  final int title;
  final int honorific;
  final int plural;
  final int dual;
  final int nationality;
  final int state;
  final int capital;
  final int person;
  final int organisation;
  final int mechanism;
  final int institution;
  final int field;
  final int given;
  final int particle;
  final int part;
  final int notName;
  final int side;
  final int report;
  final int finite;
  final int that;
  final int preposition;

  NameTags(Language language) {
    definite = language.tag("def");
    title = language.tag("title");
    honorific = language.tag("honorific");
    plural = language.tag("title-pl");
    dual = language.tag("title-du");
    nationality = language.tag("nationality");
    state = language.tag("state-name");
    capital = language.tag("capital");
    person = language.tag("person-name");
    organisation = language.tag("organisation-name");
    mechanism = language.tag("mechanism-name");
    institution = language.tag("institution");
    field = language.tag("ministry-field");
    given = language.tag("given-name");
    particle = language.tag("name-particle");
    part = language.tag("person-part");
    notName = language.tag("not-name");
    side = language.tag("side-noun");
    report = language.tag("report");
    finite = language.tag("finite");
    that = language.tag("that");
    preposition = language.tag("preposition");
  }
}
