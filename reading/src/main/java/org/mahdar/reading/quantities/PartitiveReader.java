package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Reads the group that some are counted out of: «100 من المسلحين», «أربعة من أفراده». */
final class PartitiveReader {

  /** A bound plural is longer: موظفيه. */
  private static final int SHORT = 4;

  private final Page page;
  private final QuantityTags tags;
  private final UnitReader units;
  private final NounReader nouns;

  PartitiveReader(Page page, QuantityTags tags, UnitReader units, NounReader nouns) {
    this.page = page;
    this.tags = tags;
    this.units = units;
    this.nouns = nouns;
  }

  /** What «من» at a token takes some from, or null. */
  @Nullable Unit read(int at, int limit) {
    Edge of = page.lattice().longest(at, tags.min);
    int noun = page.is(at + 1, tags.elative) ? at + 2 : at + 1;
    if (of == null || of.proclitics() != 0 || noun >= limit) {
      return null;
    }
    if (!page.is(noun, tags.definite)) {
      return amongHis(noun);
    }
    if (page.is(noun, tags.notCounted) || page.is(noun, tags.timeTail)) {
      return null;
    }
    Edge unit = units.unitAt(noun);
    if (unit != null && unit.proclitics() == 0) {
      return !unit.has(tags.plural) || unit.has(tags.duration) || unit.has(tags.era)
          ? null
          : units.of(unit, limit);
    }
    String word = page.tokens().word(noun);
    boolean people = NounReader.isMasculinePlural(word);
    return people || word.endsWith("ات") ? nouns.some(noun, people) : null;
  }

  /** «42 من عناصر الشرطة»: what follows says whose members they are. */
  private boolean isConstruct(int noun) {
    int owner = noun + 1;
    return owner < page.tokens().count()
        && page.tokens().kind(owner) == Tokens.Kind.WORD
        && !page.is(owner, tags.notCounted);
  }

  /** «4 من أفراده»: a pronoun makes the group as definite as the article does. */
  private @Nullable Unit amongHis(int noun) {
    for (Edge edge : page.lattice().at(noun)) {
      boolean whose = edge.has(tags.pronoun) || isConstruct(noun);
      if (edge.has(tags.unit) && whose && edge.has(tags.plural)) {
        return nouns.some(noun, edge.has(tags.person));
      }
    }
    String word = page.tokens().word(noun);
    boolean people = word.endsWith("يه") || word.endsWith("يها") || word.endsWith("يهم");
    return people && word.length() > SHORT ? nouns.some(noun, true) : null;
  }
}
