package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/** Follows a title through its complements and adjectives to its end. */
final class TitleScan {

  /** No title of the news is longer; a text that repeats one word is not read as one title. */
  private static final int LONGEST = 24;

  private final Page page;
  private final NameTags tags;
  private final int limit;
  private final NameRun names;
  private final TitleReach reach;
  private final TitleComplement complement;
  private final List<String> complements = new ArrayList<>();
  private int officeFrom;
  private @Nullable String country;
  private boolean office;
  private boolean anchored;
  private boolean abroad;
  private boolean envoy;
  private boolean holder;
  private boolean anyone;

  TitleScan(Page page, NameTags tags, int limit) {
    this.page = page;
    this.tags = tags;
    this.limit = limit;
    this.names = new NameRun(page, tags);
    this.reach = new TitleReach(page, tags, limit);
    this.complement = new TitleComplement(page, tags, names, limit);
  }

  TitlePhrase from(Edge first) {
    boolean several = first.has(tags.plural) || first.has(tags.dual);
    head(first);
    int at = first.to();
    while (at < limit && at - first.from() < LONGEST) {
      int next = step(at);
      next = next == at && !anchored ? reach.honorific(first, at) : next;
      if (next == at) {
        break;
      }
      at = next;
    }
    while (at > first.to() && page.is(at - 1, tags.link)) {
      at--;
    }
    return new TitlePhrase(
        at,
        first.to(),
        officeFrom,
        complements,
        country,
        office,
        holder,
        anchored && !anyone,
        several);
  }

  /** The first office said, behind honorifics or not: «سمو ولي العهد». */
  private void head(Edge title) {
    office = !title.has(tags.honorific);
    officeFrom = title.from();
    boolean throne = title.has(tags.throne);
    holder = throne || (title.has(tags.holder) && !title.has(tags.possessed));
    anchored |= throne;
    envoy |= page.is(title.from(), tags.envoy);
  }

  private int step(int at) {
    if (page.tokens().startsLine(at)) {
      return at;
    }
    Edge title = titleEdge(at);
    if (title != null) {
      if (!office) {
        head(title);
      }
      return title.to();
    }
    Edge person = page.lattice().longest(at, tags.person);
    if (person != null && person.length() > 1) {
      return at;
    }
    Edge anchor = anchor(at);
    if (anchor != null) {
      return anchor.to();
    }
    Edge of = complement.at(at, anchored);
    if (of != null) {
      office = true;
      complements.add(page.tokens().word(at));
      return complement.end(of, reach.body(of));
    }
    if (isRank(at)) {
      return at + 1;
    }
    if (page.is(at, tags.preposition)) {
      return link(at);
    }
    if (isPurpose(at)) {
      return at + 2;
    }
    return isAdjective(at) ? at + 1 : at;
  }

  /** A title goes on with another one, joined only where it is not yet complete. */
  private @Nullable Edge titleEdge(int at) {
    Edge edge = page.lattice().longest(at, tags.title);
    if (edge == null
        || (edge.proclitics() & ~(Proclitics.CONJUNCTIONS | Proclitics.LI)) != 0
        || edge.has(tags.plural)
        || isReporting(at)
        || names.endBehindTitle(at, limit) > at + 1) {
      return null;
    }
    boolean joined = edge.proclitics() != 0;
    boolean other =
        anchored && edge.has(tags.profession) && names.end(edge.to(), limit) == edge.to();
    return other || (joined && (anchored || edge.has(tags.honorific))) ? null : edge;
  }

  /** «العميد طيار ركن فلان»: what stands between a rank and a name. */
  private boolean isRank(int at) {
    return page.is(at, tags.rankWord)
        && (page.is(at - 1, tags.honorific) || page.is(at - 1, tags.rankWord));
  }

  /** «الوزير الإيطالي مشيرا إلى»: the participle is no marshal. */
  private boolean isReporting(int at) {
    return page.is(at, tags.report) && !page.is(at, tags.finite) && !page.is(at, tags.definite);
  }

  /** The state or the body that the office belongs to. */
  private @Nullable Edge anchor(int at) {
    Edge nationality = page.lattice().longest(at, tags.nationality);
    if (nationality != null && nationality.proclitics() == 0 && !isNamesake(at)) {
      anyone |= !anchored && !page.is(at, tags.definite);
      return note(nationality);
    }
    for (int tag : new int[] {tags.state, tags.organisation, tags.mechanism, tags.realm}) {
      Edge edge = page.lattice().longest(at, tag);
      if (edge != null && belongs(edge, at)) {
        return note(edge);
      }
    }
    return null;
  }

  /** «الأمير تركي», «تركي بن سعود»: here an adjective would be definite, this is a name. */
  private boolean isNamesake(int at) {
    boolean titled = page.is(at - 1, tags.title) && page.is(at - 1, tags.definite);
    return page.is(at, tags.given)
        && !page.is(at, tags.definite)
        && (titled || page.is(at + 1, tags.particle));
  }

  private boolean belongs(Edge edge, int at) {
    boolean goal = edge.has(tags.state) && (edge.proclitics() & Proclitics.LI) != 0;
    if (anchored && !envoy && goal) {
      // «زيارة ولي العهد لمصر»: where somebody goes.
      return false;
    }
    if (Proclitics.conjoined(edge)) {
      return !anchored;
    }
    return edge.proclitics() != 0 || !page.is(at - 1, tags.definite) || page.is(at - 1, tags.field);
  }

  /** The state to which an envoy is sent is not the one that sent him. */
  private Edge note(Edge edge) {
    anchored = true;
    if (country == null && !abroad && edge.value() instanceof Lexeme lexeme) {
      String code = lexeme.attribute("country");
      country = code == null || code.isEmpty() ? null : code;
    }
    return edge;
  }

  /** «رئيس المكتب لسلامة النقل فلان»: what a body is for, before a whole name. */
  private boolean isPurpose(int at) {
    return page.is(at, tags.toWord)
        && page.is(at + 1, tags.definite)
        && at + 1 < limit
        && !page.is(at + 1, tags.title)
        && names.end(at + 2, limit) > at + 3;
  }

  /** «لدى الصين», «في مجلس الأمة», «باسم الوزارة». */
  private int link(int at) {
    Edge link = BareName.head(page, at, tags.link);
    if (link == null || Proclitics.conjoined(link) || at + 1 >= limit) {
      return at;
    }
    boolean belongs =
        (isNamedBody(at + 1) && (envoy || !page.is(at, tags.goal)))
            || (page.is(at + 1, tags.definite)
                && !page.is(at + 1, tags.time)
                && names.end(at + 2, limit) > at + 2);
    abroad |= belongs && page.is(at, tags.abroad);
    return belongs ? at + 1 : at;
  }

  private boolean isNamedBody(int at) {
    return page.is(at, tags.state)
        || page.is(at, tags.organisation)
        || page.is(at, tags.mechanism)
        || page.is(at, tags.institution)
        || page.is(at, tags.realm)
        || page.is(at, tags.capital);
  }

  /** «السابق», «الوطني»; behind the state only what is said of the office, not of its doings. */
  private boolean isAdjective(int at) {
    String word = page.tokens().word(at);
    if (!page.is(at, tags.definite)
        || word.startsWith("و")
        || word.startsWith("ب")
        || page.is(at, tags.time)
        || page.is(at, tags.part)
        || page.is(at, tags.given)) {
      return false;
    }
    if (page.is(at, tags.adjective) || page.is(at, tags.circumstance)) {
      return true;
    }
    if (page.is(at, tags.participle)) {
      return false;
    }
    boolean lastWordOfName = endsClause(at + 1) && !isRelative(at);
    return office && !anchored && !lastWordOfName;
  }

  private boolean endsClause(int at) {
    return at >= limit || page.is(at, tags.that);
  }

  /** Relative adjectives end in ـي or ـية, others are known words. */
  private boolean isRelative(int at) {
    String word = page.tokens().word(at);
    return page.is(at, tags.notName) || word.endsWith("ي") || word.endsWith("يه");
  }
}
