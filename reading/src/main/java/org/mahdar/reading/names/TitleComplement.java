package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** What an office is of: the field of a ministry, a body, a place. */
final class TitleComplement {

  private static final int LONGEST_QUOTED = 6;

  private final Page page;
  private final NameTags tags;
  private final NameRun names;
  private final int limit;

  TitleComplement(Page page, NameTags tags, NameRun names, int limit) {
    this.page = page;
    this.tags = tags;
    this.names = names;
    this.limit = limit;
  }

  /**
   * The noun at a token that an office may be of, or null.
   *
   * @param anchored whether the title has named its state or body
   */
  @Nullable Edge at(int at, boolean anchored) {
    for (int tag : new int[] {tags.institution, tags.field, tags.loose, tags.capital}) {
      Edge edge = page.lattice().longest(at, tag);
      if (edge != null && isComplement(edge, at, tag) && !(anchored && isObject(edge, at, tag))) {
        return edge;
      }
    }
    return null;
  }

  /**
   * The end of a complement with its name.
   *
   * @param end where its body ends by itself
   */
  int end(Edge noun, int end) {
    return Math.max(place(noun, end), Math.max(namesake(noun, end), quoted(end)));
  }

  /** «رئيس مجموعة «الواحة»»: its name between quotation marks. */
  private int quoted(int end) {
    if (end >= limit || !page.is(end, tags.nameQuote)) {
      return end;
    }
    int close = page.quotations().closing(end);
    return close > end && close < limit && close - end <= LONGEST_QUOTED ? close + 1 : end;
  }

  /** «عقد الرئيس الإسرائيلي مؤتمرا»: behind a whole definite title a noun is the verb's object. */
  private boolean isObject(Edge edge, int at, int tag) {
    return edge.proclitics() == 0 && tag != tags.field && page.is(at - 1, tags.definite);
  }

  /** «مدير مستشفى الملك فهد»: what the office is of may be called after somebody. */
  private int namesake(Edge noun, int end) {
    boolean construct =
        end == noun.to()
            && end < limit
            && (noun.has(tags.institution) || noun.has(tags.loose))
            && !page.is(noun.to() - 1, tags.definite);
    Edge title = construct ? page.lattice().longest(end, tags.honorific) : null;
    return title == null || title.proclitics() != 0 || !page.is(end, tags.definite)
        ? end
        : names.endBehindTitle(title.to(), limit);
  }

  /** «رئيس إقليم كردستان», «أمير منطقة القصيم»: the name of the place behind its kind. */
  private int place(Edge complement, int end) {
    boolean named =
        end == complement.to()
            && end < limit
            && page.is(complement.from(), tags.placeNoun)
            && !page.is(complement.from(), tags.definite)
            && page.is(end, tags.word)
            && !page.is(end, tags.notName)
            && !page.is(end, tags.finite)
            && !page.is(end, tags.title)
            && !page.tokens().startsLine(end);
    return named ? end + 1 : end;
  }

  /**
   * «وزير الصحة والسكان», «رئيس اللجنة بمجلس النواب»; not «أشار الوزير بالتعاون», and no object
   * («دعا الوزير الحكومة»).
   */
  private boolean isComplement(Edge edge, int at, int tag) {
    if (Proclitics.conjoined(edge)) {
      return tag == tags.field && page.is(at - 1, tags.field);
    }
    boolean object =
        edge.proclitics() == 0
            && tag != tags.field
            && page.is(at, tags.definite)
            && page.is(at - 1, tags.definite)
            && page.is(at - 1, tags.title);
    return !object && (tag == tags.institution || (edge.proclitics() & Proclitics.BI) == 0);
  }
}
