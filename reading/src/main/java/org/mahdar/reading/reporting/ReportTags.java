package org.mahdar.reading.reporting;

import org.mahdar.reading.language.Language;

/** The numbers of the tags that reporting is read by. */
final class ReportTags {

  final int definite;
  final int comma;
  final int open;
  final int close;
  final int quoteOpen;
  final int nameQuote;
  final int date;
  final int again;
  final int sideMarker;
  final int collective;
  final int crowd;
  final int voiceNoun;
  final int reportNoun;
  final int institution;
  final int title;
  final int nationality;
  final int capital;
  final int preposition;
  final int that;
  final int finite;
  final int object;
  final int call;
  final int participle;
  final int past;
  final int feminine;
  final int dual;
  final int plural;
  final int auxiliary;
  final int relative;
  final int notName;

  ReportTags(Language language) {
    definite = language.tag("def");
    comma = language.tag("comma");
    open = language.tag("open");
    close = language.tag("close");
    quoteOpen = language.tag("quote-open");
    nameQuote = language.tag("name-quote");
    date = language.tag("date");
    again = language.tag("again");
    sideMarker = language.tag("side-marker");
    collective = language.tag("collective");
    crowd = language.tag("crowd");
    voiceNoun = language.tag("voice-noun");
    reportNoun = language.tag("report-noun");
    institution = language.tag("institution");
    title = language.tag("title");
    nationality = language.tag("nationality");
    capital = language.tag("capital");
    preposition = language.tag("preposition");
    that = language.tag("that");
    finite = language.tag("finite");
    object = language.tag("object");
    call = language.tag("call");
    participle = language.tag("participle");
    past = language.tag("past");
    feminine = language.tag("f");
    dual = language.tag("du");
    plural = language.tag("pl");
    auxiliary = language.tag("auxiliary");
    relative = language.tag("relative");
    notName = language.tag("not-name");
  }
}
