package org.mahdar.reading.quantities;

import java.util.BitSet;
import java.util.List;
import org.mahdar.reading.language.Language;

/** The numbers of the tags that quantities are read by. */
final class QuantityTags {

  final int quantity;
  final int money;
  final int number;
  final int definite;
  final int pronoun;
  final int word;
  final int finite;
  final int percent;
  final int currency;
  final int nationality;
  final int numeral;
  final int one;
  final int teen;
  final int ten;
  final int hundred;
  final int scale;
  final int few;
  final int twice;
  final int pair;
  final int fraction;
  final int joined;
  final int ordinal;
  final int approx;
  final int approxLate;
  final int between;
  final int rangeFrom;
  final int rangeTo;
  final int unit;
  final int duration;
  final int era;
  final int eraTail;
  final int timeTail;
  final int person;
  final int thing;
  final int dualUnit;
  final int singleEra;
  final int singleMultiple;
  final int doubling;
  final int rise;
  final int fall;
  final int labelNoun;
  final int notCounted;
  final int min;
  final int plural;
  final int elative;

  /** Every word that a quantity can begin with has it, so that other tokens cost one look. */
  final int amount;

  final int reach;
  final int weekday;
  final int calendar;
  final int yearWord;
  final int ratioNoun;
  final int clauseStart;
  final int clockTail;

  /** What of a unit's row goes into the edge of its quantity. */
  final BitSet classes;

  QuantityTags(Language language) {
    quantity = language.tag("quantity");
    money = language.tag("money");
    number = language.tag("number");
    definite = language.tag("def");
    pronoun = language.tag("pron");
    word = language.tag("word");
    finite = language.tag("finite");
    percent = language.tag("percent");
    currency = language.tag("currency");
    nationality = language.tag("nationality");
    numeral = language.tag("numeral");
    one = language.tag("num-one");
    teen = language.tag("num-teen");
    ten = language.tag("num-ten");
    hundred = language.tag("num-hundred");
    scale = language.tag("num-scale");
    few = language.tag("few");
    twice = language.tag("twice");
    pair = language.tag("pair");
    fraction = language.tag("num-fraction");
    joined = language.tag("joined");
    ordinal = language.tag("ordinal");
    approx = language.tag("approx");
    approxLate = language.tag("approx-late");
    between = language.tag("range-between");
    rangeFrom = language.tag("range-from");
    rangeTo = language.tag("range-to");
    unit = language.tag("unit");
    duration = language.tag("duration");
    era = language.tag("long-span");
    eraTail = language.tag("era-tail");
    timeTail = language.tag("time-tail");
    person = language.tag("person-noun");
    thing = language.tag("thing");
    dualUnit = language.tag("dual-unit");
    singleEra = language.tag("single-era");
    singleMultiple = language.tag("single-multiple");
    doubling = language.tag("doubling");
    rise = language.tag("rise");
    fall = language.tag("fall");
    labelNoun = language.tag("label-noun");
    notCounted = language.tag("not-counted");
    min = language.tag("range-from");
    calendar = language.tag("calendar");
    yearWord = language.tag("year-word");
    ratioNoun = language.tag("ratio-noun");
    clauseStart = language.tag("clause-start");
    weekday = language.tag("weekday");
    reach = language.tag("reach");
    amount = language.tag("amount");
    plural = language.tag("pl");
    elative = language.tag("elative");
    clockTail = language.tag("clock-tail");
    classes =
        language
            .tags()
            .set(
                List.of(
                    "percent",
                    "currency",
                    "measure",
                    "duration",
                    "long-span",
                    "person-noun",
                    "thing",
                    "multiple",
                    "dual-unit",
                    "doubling"));
  }
}
