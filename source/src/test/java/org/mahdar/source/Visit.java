package org.mahdar.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mahdar.text.Article;

/** Remembers what came, in its order. */
final class Visit implements Visitor {

  static final Limits LIMITS = Limits.standard();

  final List<Article> articles = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();
  final List<Long> advances = new ArrayList<>();
  private int most = Integer.MAX_VALUE;

  static Visit to(Path... paths) {
    return to(LIMITS, paths);
  }

  static Visit to(Limits limits, Path... paths) {
    return read(FieldMap.standard(), limits, Stream.of(paths).map(Path::toString).toList(), "");
  }

  static Visit read(FieldMap map, Limits limits, List<String> paths, String stdin) {
    return new Visit().through(new Doors(map, limits), paths, stream(stdin));
  }

  static Visit stoppedAfter(int articles, Path path) {
    Visit visit = new Visit();
    visit.most = articles;
    Doors doors = new Doors(FieldMap.standard(), LIMITS);
    return visit.through(doors, List.of(path.toString()), stream(""));
  }

  Visit through(Doors doors, List<String> paths, InputStream stdin) {
    doors.read(paths, stdin, this);
    return this;
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  List<String> sources() {
    return articles.stream().map(Article::source).toList();
  }

  List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  Article only() {
    if (articles.size() != 1 || !skipped.isEmpty()) {
      throw new AssertionError("one article expected: " + articles + " " + skipped);
    }
    return articles.getFirst();
  }

  /** The one reason, when nothing else came. */
  String reason() {
    if (skipped.size() != 1) {
      throw new AssertionError("one skipped input expected: " + skipped + " " + sources());
    }
    return skipped.getFirst().reason();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void skipped(Skipped each) {
    skipped.add(each);
  }

  @Override
  public void advanced(long bytes) {
    advances.add(bytes);
  }

  @Override
  public boolean stopped() {
    return articles.size() >= most;
  }
}
