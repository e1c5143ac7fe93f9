package org.mahdar.desk.web.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.Ledger;

/** Documents by id, as rows name them and open them at the words that prove something. */
final class Sources {

  private final Map<String, DocumentLine> byId;

  private Sources(Map<String, DocumentLine> byId) {
    this.byId = Map.copyOf(byId);
  }

  static Sources of(Ledgers ledgers) {
    return ledgers.remembered("documents by id", ledger -> new Sources(lines(ledger)));
  }

  private static Map<String, DocumentLine> lines(Ledger ledger) {
    List<DocumentLine> all = ledger.documents();
    Map<String, DocumentLine> byId = HashMap.newHashMap(all.size());
    all.forEach(line -> byId.put(line.id(), line));
    return byId;
  }

  /** Null for a document that came in since. */
  @Nullable DocumentLine line(String id) {
    return byId.get(id);
  }

  /** As many digits of an id as tell it from all others here. */
  String shortId(String id) {
    DocumentLine line = byId.get(id);
    return line == null ? id.substring(id.indexOf(':') + 1) : line.shortId();
  }

  /** The address, below the language, of words in their text. */
  String place(String id, int start, int end) {
    return "/documents/" + shortId(id) + "#e=" + start + "-" + end;
  }

  /** The words of a document, as a link to their place in it. */
  void evidence(Screen screen, String id, int start, int end, String words) {
    Markup out = screen.out();
    out.open("a", "class", "evidence", "href", screen.href(place(id, start, end)));
    screen.quote(words);
    out.close();
    Cited.cite(screen, shortId(id), start, end);
  }

  /** How people name a document's place. */
  String name(String id) {
    DocumentLine line = byId.get(id);
    return line == null ? shortId(id) : name(line);
  }

  /** The outlet, else the agency, else the title or the file. */
  private static String name(DocumentLine line) {
    String outlet = line.outlet();
    String agency = line.agency();
    String title = line.title();
    String file = line.source().substring(line.source().lastIndexOf('/') + 1);
    return outlet != null ? outlet : agency != null ? agency : title != null ? title : file;
  }

  /** Who published it and when, where that is known. */
  void origin(Screen screen, String id) {
    DocumentLine line = byId.get(id);
    if (line == null) {
      return;
    }
    screen.out().open("span", "class", "origin").name(name(line)).text(" ");
    screen.date(line.published());
    screen.out().close();
  }
}
