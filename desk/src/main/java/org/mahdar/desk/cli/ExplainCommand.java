package org.mahdar.desk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Rereading;
import org.mahdar.desk.intake.CharacterBudget;
import org.mahdar.ledger.Ledger;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mahdar explain}: why something was found at a place, or nothing. */
@Command(
    name = "explain",
    header = "Say which rules fired at a place of a document, and why.",
    description = {
      "",
      "Reads the document again and shows every rule that matched there, with the file and line it"
          + " stands on, what became of it, and the findings nearest to the place."
    },
    footer = {
      "",
      "Exit codes: 0 explained, 1 no such document or place, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar explain 11-astana-talks-wire:120",
      "  mahdar explain 3f2a90c1:s2",
      "  mahdar explain ./report.txt:0"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      paramLabel = "DOC:OFFSET",
      description =
          "A document of the ledger or a file, and an offset into its text in UTF-16 units, or a"
              + " finding's id.")
  @Nullable String typed;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin LexiconOption lexicon = new LexiconOption();

  ExplainCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    lexicon.use(desk);
    PlaceInDocument place = PlaceInDocument.parse(typed == null ? "" : typed);
    Article article = article(place.document());
    Explanation.of(desk.reader().explain(article), place).show(desk.console());
    return Exit.DONE;
  }

  private Article article(String document) {
    if (isFile(document)) {
      return fromFile(document);
    }
    try (Ledger open = ledger.openToRead()) {
      return Rereading.article(LedgerOption.find(open, document));
    }
  }

  private static boolean isFile(String document) {
    try {
      return Files.isRegularFile(Path.of(document));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Article fromFile(String path) {
    FirstOnly first = new FirstOnly();
    Doors doors = new Doors(FieldMap.standard(), CharacterBudget.ofHeap().limits());
    doors.read(List.of(path), desk.console().in(), first);
    if (first.articles.size() > 1) {
      throw CommandFailed.failed(
          path
              + " holds more than one document. Add it to a ledger (mahdar add "
              + path
              + "), then name the one you mean: mahdar show lists them.");
    }
    if (first.articles.isEmpty()) {
      throw CommandFailed.failed("Nothing to explain in " + path + ": " + first.reason);
    }
    return first.articles.getFirst();
  }

  /** Stops as soon as there is more than one. */
  private static final class FirstOnly implements Visitor {

    private final List<Article> articles = new ArrayList<>();
    private String reason = "it holds no document";

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void skipped(Skipped skipped) {
      reason = skipped.reason();
    }

    @Override
    public boolean stopped() {
      return articles.size() > 1;
    }
  }
}
