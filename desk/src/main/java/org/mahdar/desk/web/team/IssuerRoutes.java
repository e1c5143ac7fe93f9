package org.mahdar.desk.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.oidc.Issuer;
import org.mahdar.desk.oidc.NotVouched;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Team;

/**
 * The way in by an issuer: there and back. What goes wrong is told on the page to sign in, where a
 * password still opens; the operator is told why.
 */
final class IssuerRoutes implements Consumer<RoutesConfig> {

  /** Where the issuer sends people back to. */
  static final String BACK = "/sign-in/callback";

  private static final String COOKIE = "mahdar-issuer";

  /** Comes back from another site, so it cannot be strict; it is good for one state alone. */
  private static final String LAX = "; Path=" + BACK + "; SameSite=Lax";

  private final Team team;
  private final Issuer issuer;
  private final Consumer<String> operator;

  IssuerRoutes(Team team, Issuer issuer, Consumer<String> operator) {
    this.team = team;
    this.issuer = issuer;
    this.operator = operator;
  }

  @Override
  public void accept(RoutesConfig routes) {
    for (Lang lang : Lang.values()) {
      routes.get("/" + lang.code() + "/sign-in/issuer", context -> send(lang, context));
    }
    routes.get(BACK, this::receive);
  }

  private void send(Lang lang, Context context) {
    Asked asked = Asked.of(context, lang);
    context.header("Cache-Control", "no-store");
    try {
      Issuer.Sent sent =
          issuer.send(
              URI.create(asked.origin() + BACK), Entering.local(asked.text("to")), lang.code());
      long patience = Issuer.PATIENCE.toSeconds();
      SessionCookie.set(context, asked.isSecure(), COOKIE, sent.browser(), LAX, patience);
      context.redirect(sent.address().toString());
    } catch (NotVouched e) {
      sorry(lang, context, e);
    }
  }

  private void receive(Context context) {
    Lang lang = language(context);
    Asked asked = Asked.of(context, lang);
    context.header("Cache-Control", "no-store");
    SessionCookie.set(context, asked.isSecure(), COOKIE, "", LAX, 0);
    try {
      Issuer.Back back = issuer.receive(context.queryParamMap(), context.cookie(COOKIE));
      Optional<String> name = Arrivals.name(team.ledgers(), back.who());
      if (name.isEmpty()) {
        context.redirect("/" + lang.code() + "/sign-in?failed=disabled");
        return;
      }
      SessionCookie.give(asked, team.signIn().begin(name.get(), SessionCookie.place(asked)));
      onward(lang, context, "/" + lang.code() + Entering.local(back.to()));
    } catch (NotVouched e) {
      sorry(lang, context, e);
    }
  }

  private Lang language(Context context) {
    return issuer
        .language(context.queryParam("state"))
        .map(code -> code.equals(Lang.EN.code()) ? Lang.EN : Lang.AR)
        .orElseGet(() -> Lang.preferred(String.valueOf(context.header("Accept-Language"))));
  }

  /** A page of our own, since the session's cookie does not go with a request of another site. */
  private static void onward(Lang lang, Context context, String to) {
    String words = lang.of(Labels.bundled().of("web.team.onward"));
    Markup out = new Markup().trusted("<!DOCTYPE html>\n");
    out.open("html", "lang", lang.code(), "dir", lang.direction()).open("head");
    out.empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "refresh", "content", "0; url=" + to);
    out.open("title").text(words).close().close();
    out.open("body").open("p").open("a", "href", to).text(words).close().close().close().close();
    context.contentType("text/html; charset=utf-8").result(out.toString());
  }

  private void sorry(Lang lang, Context context, NotVouched e) {
    operator.accept("nobody was signed in by " + issuer.name() + ": " + e.getMessage());
    context.redirect("/" + lang.code() + "/sign-in?failed=" + e.reason().code());
  }
}
