package org.mahdar.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Limits;
import org.mahdar.source.Skipped;
import org.mahdar.text.Article;

@Timeout(60)
class ReadingLineTest {

  private static final Doors DOORS = new Doors(FieldMap.standard(), Limits.standard());

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Collected collected = new Collected();

  private void run(int documents, int budget, Function<Article, String> work) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < documents; i++) {
      lines.append("{\"text\": \"نص ").append(i).append("\"}\n");
    }
    run(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)), budget, work);
  }

  private void run(InputStream in, int budget, Function<Article, String> work) {
    new ReadingLine(DOORS, 3, new CharacterBudget(budget), asked::get)
        .run(List.of("-"), in, work, collected);
  }

  @Test
  void noMoreIsUnderWayThanTheBudgetAllows() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    run(
        500,
        12,
        article -> {
          most.accumulateAndGet(underWay.addAndGet(article.text().length()), Math::max);
          underWay.addAndGet(-article.text().length());
          return article.text();
        });
    assertThat(collected.done).hasSize(500).startsWith("نص 0", "نص 1").endsWith("نص 499");
    assertThat(most.get()).isLessThanOrEqualTo(12);
  }

  @Test
  void aDocumentLongerThanTheBudgetGoesAlone() {
    run(20, 1, Article::text);
    assertThat(collected.done).hasSize(20);
  }

  @Test
  void aFailureCostsOnlyItsDocument() {
    run(10, 1000, ReadingLineTest::failingOnThreeAndFive);
    assertThat(collected.done).hasSize(8);
    assertThat(collected.failed).hasSize(2);
  }

  private static String failingOnThreeAndFive(Article article) {
    return switch (article.text()) {
      case "نص 3" -> throw new IllegalStateException("rule");
      case "نص 5" -> throw new StackOverflowError();
      default -> article.text();
    };
  }

  @Test
  void anInterruptionEndsTheRunEvenWhileNothingComes() {
    InputStream silent =
        new InputStream() {
          @Override
          public int read() {
            try {
              Thread.sleep(Duration.ofMinutes(5));
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return -1;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            Thread.sleep(Duration.ofMillis(200));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          asked.set(true);
        });
    run(silent, 1000, Article::text);
    assertThat(collected.done).isEmpty();
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() {
    collected.full = 3;
    assertThatThrownBy(() -> run(1000, 1000, Article::text)).hasMessage("full");
    assertThat(collected.done).hasSize(3);
  }

  private static final class Collected implements ReadingLine.Sink<String> {

    private final List<String> done = new ArrayList<>();
    private final List<Throwable> failed = new ArrayList<>();
    private int full = Integer.MAX_VALUE;

    @Override
    public void done(String result) {
      if (done.size() == full) {
        throw new IllegalStateException("full");
      }
      done.add(result);
    }

    @Override
    public void skipped(Skipped skipped) {}

    @Override
    public void failed(String source, Throwable fault) {
      failed.add(fault);
    }

    @Override
    public void advanced(long bytes) {}

    @Override
    public void waiting() {}
  }
}
