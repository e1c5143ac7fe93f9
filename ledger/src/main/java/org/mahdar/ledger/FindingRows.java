package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** Spreads what a reading found over the tables. */
final class FindingRows implements AutoCloseable {

  private final List<Insert> parentsFirst = new ArrayList<>();
  private final Insert findings;
  private final Insert parties;
  private final Insert fields;
  private final Insert statements;
  private final Insert pledges;
  private final Insert events;
  private final Insert agreements;
  private final Insert projects;
  private final Insert figures;
  private final NamedRows named;

  FindingRows(Connection connection) throws SQLException {
    findings =
        table(
            connection,
            "findings",
            "document, finding, kind, span_start, span_end, words, rule, confidence, stems, around");
    parties = table(connection, "parties", "document, finding, part, position, name, actor");
    fields = table(connection, "fields", "document, finding, field");
    statements =
        table(
            connection,
            "statements",
            "document, finding, speaker_basis, mention_start, mention_end, cue, cue_start, cue_end,"
                + " lemma, act, mode, within, setting");
    pledges =
        table(
            connection,
            "pledges",
            "document, finding, strength, statement, target, target_start, target_end, due,"
                + " continues");
    events =
        table(
            connection,
            "events",
            "document, finding, type, date, date_basis, status, ordinal, count, format");
    agreements =
        table(
            connection,
            "agreements",
            "document, finding, type, name, count, count_text, date, status");
    projects = table(connection, "projects", "document, finding, name, status, date");
    figures =
        table(
            connection,
            "figures",
            "document, finding, value, low, high, unit, what, period, direction, approximate,"
                + " attributed_to");
    named = new NamedRows(connection);
  }

  private Insert table(Connection connection, String name, String columns) throws SQLException {
    Insert insert = new Insert(connection, name, columns);
    parentsFirst.add(insert);
    return insert;
  }

  void write(long document, Minutes minutes) throws SQLException {
    for (Finding finding : minutes.findings()) {
      Quote proof = finding.proof();
      findings.row(
          document,
          finding.id(),
          Kind.of(finding).code(),
          proof.start(),
          proof.end(),
          proof.text(),
          finding.rule(),
          finding.confidence(),
          Wordings.of(finding),
          Wordings.around(finding, minutes));
      switch (finding) {
        case Statement statement -> statement(document, statement);
        case Pledge pledge -> pledge(document, pledge);
        case Event event -> event(document, event);
        case Agreement agreement -> agreement(document, agreement);
        case Project project -> project(document, project);
        case Figure figure -> figure(document, figure);
      }
    }
    for (Insert insert : parentsFirst) {
      insert.send();
    }
    named.write(document, minutes);
  }

  private void statement(long document, Statement it) throws SQLException {
    Quote mention = it.mention();
    statements.row(
        document,
        it.id(),
        it.speaker().basis().code(),
        mention == null ? null : mention.start(),
        mention == null ? null : mention.end(),
        it.cue().text(),
        it.cue().start(),
        it.cue().end(),
        it.cue().lemma(),
        it.act().code(),
        it.mode().code(),
        it.within(),
        it.setting());
    parties.row(document, it.id(), "speaker", 0, it.speaker().name(), it.speaker().actor());
    party(document, it.id(), "addressee", it.addressee());
  }

  private void pledge(long document, Pledge it) throws SQLException {
    Quote target = it.target();
    pledges.row(
        document,
        it.id(),
        it.strength().code(),
        it.statement(),
        target == null ? null : target.text(),
        target == null ? null : target.start(),
        target == null ? null : target.end(),
        it.due(),
        it.continuing());
    parties(document, it.id(), "by", it.by());
    parties(document, it.id(), "to", it.to());
    fields(document, it.id(), it.fields());
  }

  private void event(long document, Event it) throws SQLException {
    Event.Format format = it.format();
    events.row(
        document,
        it.id(),
        it.type().code(),
        it.date(),
        it.dateBasis().code(),
        it.status().code(),
        it.ordinal(),
        it.count(),
        format == null ? null : format.code());
    parties(document, it.id(), "participant", it.participants());
    party(document, it.id(), "place", it.place());
  }

  private void agreement(long document, Agreement it) throws SQLException {
    Agreement.Status status = it.status();
    agreements.row(
        document,
        it.id(),
        it.kind().code(),
        it.name(),
        it.count(),
        it.countText(),
        it.date(),
        status == null ? null : status.code());
    parties(document, it.id(), "party", it.parties());
    fields(document, it.id(), it.fields());
  }

  private void project(long document, Project it) throws SQLException {
    projects.row(document, it.id(), it.name(), it.status().code(), it.date());
    party(document, it.id(), "place", it.place());
    String field = it.field();
    fields(document, it.id(), field == null ? List.of() : List.of(field));
  }

  private void figure(long document, Figure it) throws SQLException {
    Figure.Direction direction = it.direction();
    figures.row(
        document,
        it.id(),
        it.value(),
        it.low(),
        it.high(),
        it.unit(),
        it.what(),
        it.period(),
        direction == null ? null : direction.code(),
        it.approximate(),
        it.attributedTo());
  }

  private void party(long document, String finding, String part, @Nullable Party party)
      throws SQLException {
    parties(document, finding, part, party == null ? List.of() : List.of(party));
  }

  private void parties(long document, String finding, String part, List<Party> all)
      throws SQLException {
    for (int i = 0; i < all.size(); i++) {
      parties.row(document, finding, part, i, all.get(i).name(), all.get(i).actor());
    }
  }

  private void fields(long document, String finding, List<String> codes) throws SQLException {
    for (String code : new LinkedHashSet<>(codes)) {
      fields.row(document, finding, code);
    }
  }

  void forget() throws SQLException {
    for (Insert insert : parentsFirst) {
      insert.forget();
    }
    named.forget();
  }

  @Override
  public void close() throws SQLException {
    for (Insert insert : parentsFirst) {
      insert.close();
    }
    named.close();
  }
}
