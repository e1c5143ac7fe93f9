package org.mahdar.text.clitic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/**
 * Learns {@code weights.tsv} from the half «train» of a segmented corpus: {@code WeightTraining
 * SEGMENTATION STEMS WEIGHTS} writes the third file. Before, it learns from seven eighths of the
 * half at a time and says how well the last eighth is cut; {@code --errors} behind the files shows
 * where it is not. The half «test» is never looked at.
 */
final class WeightTraining {

  private static final int FOLDS = 8;

  private final Path stemsFile;
  private final KnownWords known = CliticTables.known("ar");
  private final Stems stems;

  private WeightTraining(Path stemsFile) throws IOException {
    this.stemsFile = stemsFile;
    try (BufferedReader lines = Files.newBufferedReader(stemsFile)) {
      this.stems = Stems.read(stemsFile.toString(), lines);
    }
  }

  public static void main(String[] args) throws IOException {
    WeightTraining training = new WeightTraining(Path.of(args[1]));
    List<SegmentedWord> words = SegmentedWord.read(Path.of(args[0]), "train");
    training.validate(words, args.length > 3 && args[3].equals("--errors"));
    Files.writeString(Path.of(args[2]), training.learn(words), StandardCharsets.UTF_8);
  }

  private void validate(List<SegmentedWord> words, boolean showErrors) throws IOException {
    int wrong = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = words.size() * fold / FOLDS;
      int to = words.size() * (fold + 1) / FOLDS;
      List<SegmentedWord> rest = new ArrayList<>(words.subList(0, from));
      rest.addAll(words.subList(to, words.size()));
      List<String> errors = errors(learn(rest), words.subList(from, to));
      wrong += errors.size();
      if (showErrors) {
        errors.forEach(System.out::println);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d words, %.4f right when not learnt from%n",
        words.size(),
        1 - (double) wrong / words.size());
  }

  private List<String> errors(String weights, List<SegmentedWord> words) throws IOException {
    try (BufferedReader stemLines = Files.newBufferedReader(stemsFile);
        BufferedReader weightLines = new BufferedReader(new StringReader(weights))) {
      CliticAnalyser analyser = CliticAnalyser.of(stemLines, weightLines, known);
      Segmentation found = analyser.analyse(tokens(words));
      List<String> errors = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        String segments = found.segments(i);
        if (!words.get(i).isSegmented(segments)) {
          errors.add(words.get(i).segments() + "\t" + segments);
        }
      }
      return errors;
    }
  }

  private static Tokens tokens(List<SegmentedWord> words) {
    Tokens tokens = Tokens.of(Folded.of(SegmentedWord.text(words)));
    if (tokens.count() != words.size()) {
      throw new IllegalArgumentException("the corpus holds lines that are not one word each");
    }
    return tokens;
  }

  private String learn(List<SegmentedWord> words) {
    StringBuilder weights =
        new StringBuilder(
            "# What each feature of a cut counts: see README.md, made by training.\n");
    LogLinear.learn(cases(words))
        .forEach((feature, weight) ->
            weights.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight)));
    return weights.toString();
  }

  private List<LogLinear.Case> cases(List<SegmentedWord> words) {
    Tokens tokens = tokens(words);
    char[] letters = Letters.of(tokens);
    Features features = new Features(stems, known.names());
    Cuts cuts = new Cuts();
    List<LogLinear.Case> cases = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Neighbours word =
          CliticAnalyser.neighbours(tokens, i - 1, i, i + 1 < words.size() ? i + 1 : -1);
      cuts.of(letters, word.from(), word.to());
      int right = right(words.get(i), cuts);
      boolean certain = known.cut(letters, word.from(), word.to()) != LetterTable.ABSENT;
      if (right >= 0 && cuts.count() > 1 && !certain) {
        cases.add(new LogLinear.Case(features(letters, word, cuts, features), right));
      }
    }
    return cases;
  }

  private static List<List<String>> features(
      char[] letters, Neighbours word, Cuts cuts, Features features) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < cuts.count(); i++) {
      SpelledFeatures spelled = new SpelledFeatures();
      features.tell(letters, word, cuts.get(i), spelled);
      all.add(spelled.features());
    }
    return all;
  }

  /** The index of the right cut, -1 when orthography has none such. */
  private static int right(SegmentedWord word, Cuts cuts) {
    Tokens token = Tokens.of(Folded.of(word.word()));
    for (int i = 0; i < cuts.count(); i++) {
      if (word.isSegmented(new Segmentation(token, new int[] {cuts.get(i)}).segments(0))) {
        return i;
      }
    }
    return -1;
  }
}
