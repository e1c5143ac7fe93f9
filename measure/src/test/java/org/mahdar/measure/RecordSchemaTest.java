package org.mahdar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.reading.Reader;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Limits;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;

/** What `mahdar extract` prints is what docs/record.schema.json says. */
class RecordSchemaTest {

  private static final Path SCHEMA = Checkout.root().resolve("docs/record.schema.json");

  @Test
  void everyRecordOfTheDemonstrationCorpusIsValid() throws IOException {
    // The validator takes absolute identifiers only; the contract's is relative.
    String text =
        Files.readString(SCHEMA).replace("\"mahdar/record/1\",", "\"urn:mahdar:record:1\",");
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
    List<Minutes> records = read(Checkout.root().resolve("demo/reports"));
    assertThat(records).hasSizeGreaterThan(20);
    for (Minutes minutes : records) {
      assertThat(schema.validate(MinutesJson.write(minutes), InputFormat.JSON))
          .as(minutes.source())
          .isEmpty();
    }
  }

  @Test
  void everySpanHoldsExactlyItsWordsAndTheBodyCoversTheText() {
    for (Minutes minutes : read(Checkout.root().resolve("demo/reports"))) {
      minutes
          .findings()
          .forEach(f ->
              assertThat(f.proof().span().in(minutes.text()))
                  .as(minutes.source() + " " + f.id())
                  .isEqualTo(f.proof().text()));
      assertThat(minutes.body().getFirst().start()).isZero();
      assertThat(minutes.body().getLast().end()).isEqualTo(minutes.text().length());
    }
  }

  @Test
  void theSameArticleGivesTheSameBytes() {
    List<Minutes> once = read(Checkout.root().resolve("demo/reports"));
    List<Minutes> again = read(Checkout.root().resolve("demo/reports"));
    assertThat(once.stream().map(MinutesJson::write))
        .isEqualTo(again.stream().map(MinutesJson::write).toList());
  }

  @Test
  void theSchemaIsTheContract() throws IOException {
    assumeTrue(
        Checkout.shared("contract/record.schema.json").isPresent(),
        "no contract beside this checkout");
    assertThat(Files.readString(SCHEMA))
        .isEqualTo(Files.readString(Checkout.shared("contract/record.schema.json").orElseThrow()));
  }

  private static List<Minutes> read(Path folder) {
    Reader reader = Reader.arabic();
    List<Minutes> records = new ArrayList<>();
    new Doors(FieldMap.standard(), Limits.standard())
        .read(
            List.of(folder.toString()),
            new ByteArrayInputStream(new byte[0]),
            new Visitor() {
              @Override
              public void article(Article article) {
                records.add(reader.read(article));
              }

              @Override
              public void skipped(Skipped skipped) {
                throw new AssertionError(skipped.source() + ": " + skipped.reason());
              }
            });
    return records;
  }
}
