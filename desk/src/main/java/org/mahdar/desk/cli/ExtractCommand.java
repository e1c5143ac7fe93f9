package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.mahdar.finding.MinutesJson;
import org.mahdar.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar extract}: documents in, records out, nothing kept. */
@Command(
    name = "extract",
    header = "Read documents and print a record for each, one JSON object a line.",
    description = {
      "",
      "Records go to standard output in the order of the input, everything else to standard error."
          + " Nothing is kept."
    },
    footer = {
      "",
      "Exit codes: 0 all was read, 3 something was skipped (a line each says what and why), 2 the"
          + " command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar extract reports/ > records.jsonl",
      "  mahdar extract news.zip | head -n 1",
      "  mahdar extract --map text=story,title=name - < articles.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Mixin InputOptions input = new InputOptions();
  @Mixin LexiconOption lexicon = new LexiconOption();

  ExtractCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    lexicon.use(desk);
    return Printing.each(desk, input, this::record);
  }

  private String record(Article article) {
    return MinutesJson.write(desk.reader().read(article)) + "\n";
  }
}
