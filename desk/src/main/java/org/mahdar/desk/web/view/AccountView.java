package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.account.Keys;
import org.mahdar.ledger.account.Role;

/** Who is signed in, what they may do, and which programs act for them. */
final class AccountView implements View {

  private final Ledgers ledgers;

  AccountView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/account";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.account");
    Markup out = screen.out();
    Role role = asked.context().attribute("role");
    String person = asked.context().attribute("person");
    if (role == null || person == null) {
      out.element("p", "note", screen.say("web.account.none"));
      return;
    }
    out.open("p").open("bdi").text(person).close().text(" · ");
    out.text(screen.say("web.role." + role.code())).close();
    out.open("form", "method", "post", "action", screen.href("/sign-out"));
    out.open("button", "type", "submit").text(screen.say("web.sign-out")).close().close();
    out.open("h2").text(screen.say("web.tokens")).close().open("ul");
    for (Keys.Token token :
        ledgers.read(ledger -> ledger.look(connection -> Keys.tokens(connection, person)))) {
      out.open("li").open("bdi").text(token.label()).close().text(" · ");
      screen.date(token.madeAt().substring(0, 10));
      out.close();
    }
    out.close().element("p", "note", screen.say("web.tokens.note"));
  }
}
