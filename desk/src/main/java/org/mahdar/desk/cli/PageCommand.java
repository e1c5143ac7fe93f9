package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.mahdar.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar page}: how documents were taken apart before anything was read in them. */
@Command(
    name = "page",
    header = "Show how a page was read: what is article, what was dropped and why.",
    description = {
      "",
      "First what the page says of itself, every candidate with where it stood, the one that is"
          + " used marked *; then its text, each part with what it was taken for. Nothing is kept."
    },
    footer = {
      "",
      "Exit codes: 0 all was read, 3 something was skipped (a line each says what and why), 2 the"
          + " command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar page saved.html",
      "  mahdar page news.warc.gz | less",
      "  mahdar page reports/ | grep boilerplate"
    })
final class PageCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Mixin InputOptions input = new InputOptions();
  @Mixin LexiconOption lexicon = new LexiconOption();

  PageCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    lexicon.use(desk);
    return Printing.each(desk, input, this::page);
  }

  private String page(Article article) {
    return new PageView(desk.console(), article, desk.reader().read(article)).lines();
  }
}
