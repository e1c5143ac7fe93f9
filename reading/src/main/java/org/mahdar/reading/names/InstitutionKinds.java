package org.mahdar.reading.names;

import java.util.BitSet;
import java.util.List;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;

/** What the class of an institution's noun says about the words that may follow it. */
final class InstitutionKinds {

  private final BitSet quoted;
  private final BitSet named;
  private final BitSet titled;
  private final BitSet joined;
  private final BitSet placed;
  private final BitSet purposeful;
  private final BitSet led;
  private final BitSet serving;
  private final int office;
  private final BitSet verbal;
  private final BitSet only;
  private final BitSet organs;

  InstitutionKinds(Language language) {
    quoted =
        language
            .tags()
            .set(
                List.of(
                    "newspaper",
                    "channel",
                    "agency",
                    "company",
                    "university",
                    "party",
                    "movement",
                    "bank",
                    "army",
                    "centre"));
    named =
        language
            .tags()
            .set(
                List.of(
                    "newspaper",
                    "channel",
                    "company",
                    "university",
                    "party",
                    "movement",
                    "bank",
                    "municipality",
                    "club"));
    titled = language.tags().set(List.of("newspaper", "channel"));
    joined =
        language
            .tags()
            .set(
                List.of(
                    "ministry",
                    "committee",
                    "centre",
                    "university",
                    "agency",
                    "council",
                    "fund",
                    "party"));
    placed =
        language
            .tags()
            .set(
                List.of(
                    "embassy",
                    "university",
                    "centre",
                    "court",
                    "council",
                    "committee",
                    "municipality"));
    purposeful =
        language
            .tags()
            .set(
                List.of(
                    "committee",
                    "centre",
                    "agency",
                    "council",
                    "fund",
                    "company",
                    "university",
                    "bank",
                    "federation"));
    serving = language.tags().set(List.of("ministry", "committee", "council"));
    office = language.tag("ministry");
    led = language.tags().set(List.of("army", "government", "movement", "ministry"));
    organs = language.tags().set(List.of("council", "committee"));
    only = language.tags().set(List.of("government", "embassy", "movement"));
    verbal = language.tags().set(List.of("movement", "union", "federation"));
  }

  /** A proper name may follow in quotation marks: «كتيبة «الموت»». */
  boolean takesQuotation(Edge noun) {
    return noun.tags().intersects(quoted);
  }

  /** A proper name may follow: «جامعة غاريسا». */
  boolean takesName(Edge noun) {
    return noun.tags().intersects(named);
  }

  /** The proper name alone is the body's name: «صحيفة الوطن». */
  boolean isPress(Edge noun) {
    return noun.tags().intersects(titled);
  }

  /** Its field may be two: «وزارة الصحة والسكان». */
  boolean joinsFields(Edge noun) {
    return noun.tags().intersects(joined);
  }

  /** Its seat may be part of its name: «القنصلية اليمنية بجدة». */
  boolean isPlaced(Edge noun) {
    return noun.tags().intersects(placed);
  }

  /** Its purpose may be part of its name: «الهيئة السعودية للمدن الصناعية». */
  boolean hasPurpose(Edge noun) {
    return noun.tags().intersects(purposeful);
  }

  /** It may be an organ of a body that its name says: «اللجنة التنفيذية للاتحاد». */
  boolean isServing(Edge noun) {
    return noun.tags().intersects(serving);
  }

  /** An office among many of its kind: «الأمانة العامة» is no name without its body. */
  boolean isOffice(Edge noun) {
    return noun.has(office);
  }

  /** It may be called after who leads it: «حكومة العبادي». */
  boolean isLed(Edge noun) {
    return noun.tags().intersects(led);
  }

  /** Its noun is also a verbal noun: «حركة التجارة» is no movement. */
  boolean isVerbal(Edge noun) {
    return noun.tags().intersects(verbal);
  }

  /** An article speaks of one such: «القنصلية العامة» is «القنصلية اليمنية» of before. */
  boolean isOnlyOne(Edge noun) {
    return noun.tags().intersects(only);
  }

  /** Its members act, not it, where it only says whose office a title is. */
  boolean isOrgan(Edge noun) {
    return noun.tags().intersects(organs);
  }
}
