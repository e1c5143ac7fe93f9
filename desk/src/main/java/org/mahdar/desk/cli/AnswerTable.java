package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;

/** An answer on a terminal. */
record AnswerTable(Answer answer, AskOptions.Lang lang) {

  private static final int CELL_COLUMNS = 44;
  private static final int WORD_COLUMNS = 110;

  void show(Console console) {
    Table table = new Table("l".repeat(answer.columns().size()));
    table.row(
        answer.columns().stream()
            .map(column -> lang.of(Labels.bundled().of("answer." + column)))
            .toList());
    for (Map<String, @Nullable Object> row : answer.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < answer.columns().size(); i++) {
        int room = i == answer.columns().size() - 1 ? WORD_COLUMNS : CELL_COLUMNS;
        String cell = shown(row.get(answer.columns().get(i)), lang);
        cells.add(cell.isEmpty() ? "-" : Shown.words(cell, room));
      }
      table.row(cells);
    }
    List<String> lines = table.lines();
    console.line(Ink.BOLD.on(console, lines.getFirst()));
    lines.stream().skip(1).forEach(console::line);
    if (answer.total() > answer.size()) {
      console.line(
          String.format(
              Locale.ROOT, "… and %,d more: --limit 0 lists all", answer.total() - answer.size()));
    }
  }

  private static String shown(@Nullable Object value, AskOptions.Lang lang) {
    return switch (value) {
      case null -> "";
      case Answer.Code(String kind, String code) -> {
        Label label = Labels.bundled().code(kind, code);
        yield lang.of(label);
      }
      case Collection<?> all ->
          all.stream().map(each -> shown(each, lang)).collect(Collectors.joining(", "));
      default -> String.valueOf(value);
    };
  }
}
