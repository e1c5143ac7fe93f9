package org.mahdar.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mahdar.desk.answer.Problem;
import org.mahdar.desk.cite.CslJson;
import org.mahdar.desk.cite.PageCitation;
import org.mahdar.desk.cite.Ris;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;

/** Answers with pages: views, and what is said where a view cannot be shown. */
final class Pages {

  private static final Label MISSING =
      new Label(
          "Nothing has this address. Choose a view from the list, or search.",
          "لا شيء في هذا العنوان. اختر صفحة من القائمة أو ابحث.");
  private static final Label NOT_ALLOWED =
      new Label(
          "This was not done: it may not be asked for from there. Open this desk's own address.",
          "لم يُنفذ الطلب: لا يُسمح به من هناك. افتح عنوان هذا المكتب نفسه.");
  private static final Label FAILED =
      new Label(
          "The program failed on this page. Nothing was changed; go back and try again.",
          "تعطل البرنامج في هذه الصفحة. لم يتغير شيء؛ ارجع وحاول مرة أخرى.");

  private final Frame frame;
  private final Labels labels = Labels.bundled();
  private final Freshness freshness;
  private final Ways ways;
  private final Exports exports;

  Pages(Ledgers ledgers, Frame frame) {
    this.frame = frame;
    this.freshness = new Freshness(ledgers);
    this.ways = new Ways(ledgers, labels);
    this.exports = new Exports(ledgers);
  }

  void routes(RoutesConfig routes, List<View> views, List<Act> acts) {
    routes.get(
        "/",
        context -> {
          String accepted = context.header("Accept-Language");
          Lang lang = Lang.preferred(accepted == null ? "" : accepted);
          context.redirect("/" + lang.code() + "/");
        });
    for (View view : views) {
      for (Lang lang : Lang.values()) {
        routes.get("/" + lang.code() + view.path(), context -> show(view, lang, context));
      }
    }
    for (Act act : acts) {
      for (Lang lang : Lang.values()) {
        routes.post("/" + lang.code() + act.path(), context -> perform(act, lang, context));
      }
    }
    routes.exception(NotThere.class, (e, context) -> sorry(context, 404, e.said()));
    routes.exception(NotYours.class, (e, context) -> sorry(context, 403, e.said()));
    routes.exception(Unclear.class, (e, context) -> sorry(context, 400, e.said()));
    routes.exception(
        HttpResponseException.class, (e, context) -> sorry(context, e.getStatus(), NOT_ALLOWED));
    routes.exception(Exception.class, (_, context) -> sorry(context, 500, FAILED));
    routes.exception(NotFoundResponse.class, (_, context) -> sorry(context, 404, MISSING));
  }

  private void show(View view, Lang lang, Context context) {
    Asked asked = new Asked(context, lang);
    if (isKept(view, asked)) {
      context.status(304);
      return;
    }
    String typed = asked.text(Form.FIELD);
    if (typed == null) {
      page(view, asked);
      return;
    }
    Form form = Form.of(view, typed);
    if (view instanceof Listed list && !form.isCitation()) {
      exports.send(list, asked, form);
    } else {
      cite(view, asked, form);
    }
  }

  private void page(View view, Asked asked) {
    Screen screen = new Screen(asked, labels, it -> ways.write(view, asked, it));
    view.show(asked, screen);
    String fragment = screen.fragment();
    if (fragment == null) {
      html(asked.context(), frame.page(asked, screen));
      return;
    }
    Screen renewed = new Screen(asked, labels, null);
    if (asked.isSamePage()) {
      ways.writeAgain(view, asked, renewed, screen.title());
    }
    html(asked.context(), fragment + renewed.out());
  }

  private void cite(View view, Asked asked, Form form) {
    Screen cited = new Screen(asked, labels, null);
    view.show(asked, cited);
    PageCitation citation = ways.citation(asked, cited.title());
    boolean arabic = asked.lang() == Lang.AR;
    if (form == Form.CITE_RIS) {
      Exports.send(asked, form, Ris.of(citation, arabic));
    } else if (form == Form.CITE_CSL) {
      Exports.send(asked, form, CslJson.of(citation, arabic));
    } else {
      Screen screen = new Screen(asked, labels, null);
      Citing.page(asked, screen, citation);
      html(asked.context(), frame.page(asked, screen));
    }
  }

  /** Whether the browser has this very page; says how long it may keep what it gets. */
  private boolean isKept(View view, Asked asked) {
    Context context = asked.context();
    if (view.isPassing()) {
      context.header("Cache-Control", "no-store");
      return false;
    }
    context.header("Vary", "Cookie, HX-Request, HX-Target, HX-Current-URL");
    return freshness.isKnown(
        context, asked.preferences(), asked.person(), asked.fragment(), asked.isSamePage());
  }

  /** What was done is shown by a view of its own: to load that again does nothing twice. */
  private static void perform(Act act, Lang lang, Context context) {
    String seen = act.perform(new Asked(context, lang));
    context.redirect("/" + lang.code() + seen, HttpStatus.SEE_OTHER);
  }

  private void sorry(Context context, int status, Label said) {
    context.removeHeader("ETag");
    context.status(status);
    if (context.path().startsWith("/api/")) {
      Problem problem = new Problem(status, "Not done", said.english(), context.path());
      context.contentType(Problem.TYPE).result(problem.json().getBytes(StandardCharsets.UTF_8));
      return;
    }
    Lang lang = context.path().startsWith("/en") ? Lang.EN : Lang.AR;
    if (!context.path().startsWith("/en/") && !context.path().startsWith("/ar/")) {
      context.contentType("text/plain; charset=utf-8").result(lang.of(said));
      return;
    }
    Asked asked = new Asked(context, lang);
    Screen screen = new Screen(asked, labels, null);
    screen.title(status == 404 ? "web.missing" : "web.sorry");
    screen.out().open("p", "class", "sorry", "role", "alert").text(lang.of(said)).close();
    html(context, frame.page(asked, screen));
  }

  private static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }
}
