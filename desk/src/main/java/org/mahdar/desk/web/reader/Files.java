package org.mahdar.desk.web.reader;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mahdar.desk.cite.Citation;
import org.mahdar.desk.cite.CslJson;
import org.mahdar.desk.cite.Ris;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Kept;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Shelf;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.DocumentLine;

/**
 * What a document can be saved as. Names of files are made of its id alone, and no browser opens
 * them here: a page that was kept is somebody else's.
 */
public final class Files {

  private static final Label NOT_KEPT =
      new Label(
          "The page of this document is not kept. Pages that are fetched with --keep are.",
          "صفحة هذه الوثيقة غير محفوظة. تُحفظ الصفحات التي تُجلب بالخيار ‎--keep.");

  private final Shelf shelf;
  private final Kept kept;

  public Files(Shelf shelf, Kept kept) {
    this.shelf = shelf;
    this.kept = kept;
  }

  public void routes(RoutesConfig routes) {
    routes.get(
        "/documents/{id}.ris",
        context -> {
          send(context, "ris", Ris.TYPE, Ris.of(citation(context)));
        });
    routes.get(
        "/documents/{id}.csl.json",
        context -> {
          send(context, "csl.json", CslJson.TYPE, CslJson.of(citation(context)));
        });
    routes.get(
        "/documents/{id}.json",
        context -> {
          String json = MinutesJson.write(minutes(context));
          send(context, "json", "application/json; charset=utf-8", json);
        });
    routes.get(
        "/documents/{id}.page",
        context -> {
          send(context, "page", "application/octet-stream", page(minutes(context)));
        });
  }

  private Minutes minutes(Context context) {
    return shelf.minutes(line(context));
  }

  private DocumentLine line(Context context) {
    return shelf.line(context.pathParam("id"));
  }

  private Citation citation(Context context) {
    Minutes minutes = minutes(context);
    Citation whole = Citation.of(minutes, kept.since(minutes));
    Quote words = Place.in(minutes, context.queryParam("e"));
    return words == null ? whole : whole.of(words);
  }

  private byte[] page(Minutes minutes) {
    try {
      return kept.page(minutes).orElseThrow(() -> new NotThere(NOT_KEPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void send(Context context, String ending, String type, String contents) {
    send(context, ending, type, contents.getBytes(StandardCharsets.UTF_8));
  }

  private void send(Context context, String ending, String type, byte[] contents) {
    String name = "mahdar-" + line(context).shortId().replaceAll("[^0-9a-f]", "") + "." + ending;
    context
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-cache")
        .contentType(type)
        .result(contents);
  }
}
