package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line of the documentation: pipes between commands of Mahdar, {@code <} and {@code >}.
 *
 * @param line without its comment
 * @param expectedCode what the comment says ({@code # exit 3}), else 0
 */
record DocumentedCommand(String line, int expectedCode) {

  private static final Pattern COMMENT = Pattern.compile("\\s+#\\s*(.*)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
  private static final Pattern CODE = Pattern.compile("exit (\\d+)");
  private static final List<String> ON_A_LEDGER =
      List.of(
          "add",
          "show",
          "search",
          "report",
          "relation",
          "explain",
          "actors",
          "correct",
          "pledges",
          "statements",
          "figures",
          "formulae",
          "readouts",
          "changes");

  static DocumentedCommand of(String line) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.find()) {
      return new DocumentedCommand(line, Exit.DONE);
    }
    Matcher code = CODE.matcher(comment.group(1));
    return new DocumentedCommand(
        line.substring(0, comment.start()),
        code.matches() ? Integer.parseInt(code.group(1)) : Exit.DONE);
  }

  /** Runs it as if it were typed in {@code folder}. */
  Typed typeIn(Path folder) throws IOException {
    Typed last = new Typed(Exit.DONE, "", "");
    for (String part : line.split(" \\| ", -1)) {
      last = part(part.strip(), last.out(), folder);
    }
    return last;
  }

  private static Typed part(String part, String piped, Path folder) throws IOException {
    List<String> words = new ArrayList<>();
    WORD.matcher(part)
        .results()
        .forEach(word -> words.add(word.group(1) == null ? word.group() : word.group(1)));
    words.removeFirst();
    String in = redirected(words, "<").map(file -> text(folder.resolve(file))).orElse(piped);
    Optional<String> out = redirected(words, ">");
    List<String> operands = words.subList(1, words.size());
    operands.replaceAll(word -> isFile(word, folder) ? folder.resolve(word).toString() : word);
    completed(words, folder);
    Typed typed = Typed.piped(in, words.toArray(String[]::new));
    if (out.isPresent()) {
      Files.writeString(folder.resolve(out.get()), typed.out());
    }
    return typed;
  }

  /** Takes a redirection out of the words. */
  private static Optional<String> redirected(List<String> words, String sign) {
    int at = words.indexOf(sign);
    if (at < 0) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  private static boolean isFile(String word, Path folder) {
    boolean path = word.contains("/") || word.endsWith(".html");
    return !word.startsWith("-") && (path || Files.exists(folder.resolve(word)));
  }

  /** What the reader's surroundings give: a ledger of their own; and no browser in a test. */
  private static void completed(List<String> words, Path folder) {
    String command = words.getFirst();
    if (ON_A_LEDGER.contains(command) && !words.contains("--ledger")) {
      words.addAll(List.of("--ledger", folder.resolve("usual-ledger").toString()));
    }
    if (command.equals("demo")) {
      words.addAll(List.of("--no-open", "--dir", folder.resolve("demonstration").toString()));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
