package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation tells people to type works, and its links lead somewhere. */
class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)\\s]*)?\\)");

  @TestFactory
  Stream<DynamicTest> theReadmesCommandsWork(@TempDir Path folder) throws IOException {
    return commandsOf("README.md", folder);
  }

  @TestFactory
  Stream<DynamicTest> theUsersGuidesCommandsWork(@TempDir Path folder) throws IOException {
    return commandsOf("docs/using.md", folder);
  }

  @TestFactory
  Stream<DynamicTest> theCommandsOnWhatCanBeReadWork(@TempDir Path folder) throws IOException {
    return commandsOf("docs/sources.md", folder);
  }

  @TestFactory
  Stream<DynamicTest> theCommandsOnChainsWork(@TempDir Path folder) throws IOException {
    return commandsOf("docs/chains.md", folder);
  }

  @TestFactory
  Stream<DynamicTest> theRuleWritersGuidesCommandsWork(@TempDir Path folder) throws IOException {
    return commandsOf("docs/rules.md", folder);
  }

  /** In the order of the document: what one command adds, the next one shows. */
  private static Stream<DynamicTest> commandsOf(String document, Path folder) throws IOException {
    DocumentedFiles.writeInto(folder);
    DocumentedPage page = DocumentedPage.of(document);
    List<DocumentedPage.Line> commands =
        page.fenced("sh").stream().filter(line -> line.text().matches("(\\./)?mahdar .*")).toList();
    assertThat(commands).as(document).isNotEmpty();
    return commands.stream().map(line -> dynamicTest(line.toString(), () -> works(line, folder)));
  }

  private static void works(DocumentedPage.Line line, Path folder) throws IOException {
    DocumentedCommand command = DocumentedCommand.of(line.text());
    Typed typed = command.typeIn(folder);
    assertThat(typed.code())
        .as(line + "\n" + typed.out() + typed.err())
        .isEqualTo(command.expectedCode());
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    return DocumentedPage.all().map(page -> dynamicTest(page.name(), () -> linksOf(page)));
  }

  private static void linksOf(DocumentedPage page) {
    LINK.matcher(page.text())
        .results()
        .forEach(link ->
            assertThat(page.file().resolveSibling(link.group(1)))
                .as(page.name() + ": " + link.group())
                .exists());
  }
}
