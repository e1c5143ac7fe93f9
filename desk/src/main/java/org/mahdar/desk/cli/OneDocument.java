package org.mahdar.desk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Report;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.intake.CharacterBudget;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.KeptReports;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;

/**
 * The one document that somebody names: a file or an address, the place of a document in an archive
 * as {@code mahdar chains} prints it, or a document of the ledger.
 */
final class OneDocument implements AutoCloseable {

  private final Desk desk;
  private final LedgerOption ledger;
  private final WebOptions web;
  private @Nullable Ledger opened;

  OneDocument(Desk desk, LedgerOption ledger, WebOptions web) {
    this.desk = desk;
    this.ledger = ledger;
    this.web = web;
  }

  Report named(String name) {
    if (name.startsWith("http://") || name.startsWith("https://") || name.equals("-")) {
      return read(name, name, true);
    }
    if (isThere(name)) {
      return read(name, name, true);
    }
    int archive = archiveEnd(name);
    if (archive > 0) {
      return read(name.substring(0, archive), name, false);
    }
    long document = LedgerOption.key(opened(), name);
    return opened().look(connection -> KeptReports.of(connection, document)).orElseThrow();
  }

  /** Opened when first asked for: two files need none. */
  private Ledger opened() {
    Ledger open = opened;
    if (open == null) {
      open = ledger.openToRead();
      opened = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.close();
    }
  }

  private static boolean isThere(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The end of the file's name in «file.zip!entry.json#12»; 0 when there is no such file. */
  private static int archiveEnd(String name) {
    for (int i = 1; i < name.length(); i++) {
      boolean mark = name.charAt(i) == '!' || name.charAt(i) == '#';
      if (mark && isThere(name.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }

  private Report read(String path, String name, boolean only) {
    Found found = new Found(name, only);
    Doors doors =
        new Doors(FieldMap.standard(), CharacterBudget.ofHeap().limits())
            .online(web.fetcher(desk.interruption()::asked), web.following(false));
    doors.read(List.of(path), desk.console().in(), found);
    if (found.articles.size() > 1) {
      throw CommandFailed.failed(
          Shown.line(name)
              + " holds more than one document, such as "
              + Shown.line(found.articles.getFirst().source())
              + ". Name one of them so, or add it to a ledger (mahdar add) and name it there.");
    }
    if (found.articles.isEmpty()) {
      throw CommandFailed.failed("Nothing to compare in " + Shown.line(name) + ": " + found.reason);
    }
    return Collecting.report(desk, found.articles.getFirst());
  }

  /** Stops as soon as it is clear. */
  private static final class Found implements Visitor {

    private final String name;
    private final boolean only;
    private final List<Article> articles = new ArrayList<>();
    private String reason = "it holds no such document";

    Found(String name, boolean only) {
      this.name = name;
      this.only = only;
    }

    @Override
    public void article(Article article) {
      if (only || article.source().equals(name)) {
        articles.add(article);
      }
    }

    @Override
    public void skipped(Skipped skipped) {
      reason = skipped.reason();
    }

    @Override
    public boolean stopped() {
      return articles.size() > (only ? 1 : 0);
    }
  }
}
