package org.mahdar.reading.formulae;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.finding.Minutes.Formula;
import org.mahdar.finding.Quote;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Finds set phrases: the longest wording at each place. Thread-safe. */
public final class FormulaReader {

  private final int formula;

  public FormulaReader(Language language) {
    this.formula = language.tag("formula");
  }

  /** The set phrases of the sentences, in reading order. */
  public List<Formula> read(Page page, List<TokenRange> sentences) {
    List<Formula> found = new ArrayList<>();
    for (TokenRange sentence : sentences) {
      int token = sentence.from();
      while (token < sentence.to()) {
        Edge edge = page.lattice().longest(token, formula);
        if (edge != null && edge.value() instanceof Lexeme lexeme) {
          Quote words = page.quote(edge.from(), edge.to());
          String id = lexeme.attribute("id");
          found.add(
              new Formula(
                  id == null ? lexeme.lemma() : id, words.start(), words.end(), words.text()));
          token = edge.to();
        } else {
          token++;
        }
      }
    }
    return found;
  }
}
