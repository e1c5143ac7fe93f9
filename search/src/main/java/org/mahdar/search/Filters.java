package org.mahdar.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What a question demands besides its words. */
final class Filters {

  private static final Pattern ID = Pattern.compile("[a-z]+:\\S+");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");
  private static final String STATE = "state:";

  private final QueryMaker maker;

  Filters(QueryMaker maker) {
    this.maker = maker;
  }

  List<Query> of(Question question) {
    List<Query> filters = new ArrayList<>();
    if (question.kinds().size() < Kind.values().length) {
      oneOf(Fields.KIND, question.kinds().stream().map(Kind::code).toList(), filters);
    }
    oneOf(Fields.ACT, question.acts(), filters);
    oneOf(Fields.STRENGTH, question.strengths(), filters);
    oneOf(Fields.FIELD, question.fields(), filters);
    Optional.ofNullable(question.speaker()).map(this::speaker).ifPresent(filters::add);
    Optional.ofNullable(question.side()).map(this::side).ifPresent(filters::add);
    Optional.ofNullable(question.outlet())
        .map(outlet -> maker.words(outlet, Fields.OUTLET_WORDS))
        .ifPresent(filters::add);
    LocalDate from = question.from();
    if (from != null) {
      filters.add(IntPoint.newRangeQuery(Fields.LAST_DAY, day(from), Integer.MAX_VALUE));
    }
    LocalDate to = question.to();
    if (to != null) {
      filters.add(IntPoint.newRangeQuery(Fields.FIRST_DAY, Integer.MIN_VALUE, day(to)));
    }
    return filters;
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private static void oneOf(String field, Collection<String> values, List<Query> filters) {
    if (!values.isEmpty()) {
      filters.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }
  }

  private Query speaker(String speaker) {
    return ID.matcher(speaker).matches()
        ? new TermQuery(new Term(Fields.WHO, speaker))
        : maker.words(speaker, Fields.WHO);
  }

  private Query side(String side) {
    if (CODE.matcher(side).matches()) {
      return new TermQuery(new Term(Fields.SIDE, side.toUpperCase(Locale.ROOT)));
    }
    List<BytesRef> codes =
        maker.named(side).stream()
            .filter(id -> id.startsWith(STATE))
            .map(id -> new BytesRef(id.substring(STATE.length())))
            .toList();
    return codes.isEmpty()
        ? new MatchNoDocsQuery("no state is called so")
        : new TermInSetQuery(Fields.SIDE, codes);
  }
}
