package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.text.Article;
import org.mahdar.text.clitic.CliticAnalyser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar words}: documents in, their words and the segments of each out. */
@Command(
    name = "words",
    header = "Print each word of documents and its segments: proclitics, stem, pronoun.",
    description = {
      "",
      "A word, a tab and its segments joined with +, a line each, in the order of the text; numbers"
          + " and punctuation are left out. A text of one word a line is a list and gives a line for"
          + " each of its lines. Names stay whole, those of a --lexicon too."
    },
    footer = {
      "",
      "Exit codes: 0 all was read, 3 something was skipped (a line each says what and why), 1 the"
          + " lexicon cannot be used, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar words reports/ > words.tsv",
      "  mahdar words - < list.txt",
      "  mahdar words news.zip | cut -f2 | sort | uniq -c"
    })
final class WordsCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Mixin InputOptions input = new InputOptions();
  @Mixin LexiconOption lexicon = new LexiconOption();

  WordsCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    CliticAnalyser analyser = CliticTables.load("ar", lexicon.folders());
    return Printing.each(desk, input, article -> words(article, analyser));
  }

  private static String words(Article article, CliticAnalyser analyser) {
    return WordLines.of(article.text(), analyser);
  }
}
