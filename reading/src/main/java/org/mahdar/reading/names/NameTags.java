package org.mahdar.reading.names;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that names are read by. */
final class NameTags {

  final int definite;
  final int title;
  final int honorific;
  final int holder;
  final int profession;
  final int possessed;
  final int plural;
  final int dual;
  final int nationality;
  final int state;
  final int capital;
  final int person;
  final int organisation;
  final int mechanism;
  final int institution;
  final int loose;
  final int ministry;
  final InstitutionKinds kinds;
  final int field;
  final int given;
  final int particle;
  final int part;
  final int notName;
  final int adjective;
  final int circumstance;
  final int participle;
  final int time;
  final int side;
  final int report;
  final int finite;
  final int that;
  final int preposition;
  final int link;
  final int abroad;
  final int word;
  final int common;
  final int nameQuote;
  final int quoteOpen;
  final int quoteClose;

  NameTags(Language language) {
    definite = language.tag("def");
    title = language.tag("title");
    honorific = language.tag("honorific");
    holder = language.tag("office");
    profession = language.tag("profession");
    possessed = language.tag("pron");
    plural = language.tag("title-pl");
    dual = language.tag("title-du");
    nationality = language.tag("nationality");
    state = language.tag("state-name");
    capital = language.tag("capital");
    person = language.tag("person-name");
    organisation = language.tag("organisation-name");
    mechanism = language.tag("mechanism-name");
    institution = language.tag("institution");
    loose = language.tag("loose");
    ministry = language.tag("ministry");
    kinds = new InstitutionKinds(language);
    field = language.tag("ministry-field");
    given = language.tag("given-name");
    particle = language.tag("name-particle");
    part = language.tag("person-part");
    notName = language.tag("not-name");
    adjective = language.tag("not-name-adjective");
    circumstance = language.tag("not-name-circumstance");
    participle = language.tag("not-name-participle");
    time = language.tag("not-name-time");
    side = language.tag("side-noun");
    report = language.tag("report");
    finite = language.tag("finite");
    that = language.tag("that");
    preposition = language.tag("preposition");
    link = language.tag("title-link");
    abroad = language.tag("posted-to");
    word = language.tag("word");
    common = language.tag("common");
    nameQuote = language.tag("name-quote");
    quoteOpen = language.tag("quote-open");
    quoteClose = language.tag("quote-close");
  }
}
