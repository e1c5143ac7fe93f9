package org.mahdar.desk.web.team;

import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.account.AccountLog;
import org.mahdar.ledger.account.AccountLog.Act;

/** What was done to accounts, and by whom, for administrators. */
record LogView(Team team) implements View {

  private static final int SIZE = 100;

  @Override
  public String path() {
    return "/accounts/log";
  }

  @Override
  public boolean isPassing() {
    return true;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Membership.requireAdministrator(asked);
    screen.title("web.team.log");
    List<AccountLog.Entry> all = team.ledgers().read(ledger -> ledger.look(AccountLog::all));
    Markup out = screen.out();
    if (all.isEmpty()) {
      out.element("p", "nothing", screen.say("web.team.log.none"));
      return;
    }
    int from = (int) Math.min((asked.page() - 1L) * SIZE, all.size());
    int to = Math.min(from + SIZE, all.size());
    out.open("ol", "class", "rows");
    all.subList(from, to).forEach(it -> line(screen, it));
    out.close();
    turning(asked, screen, from > 0, to < all.size());
    out.open("p");
    screen.link("/accounts", screen.say("web.team.accounts.all"));
    out.close();
  }

  private static void line(Screen screen, AccountLog.Entry entry) {
    Markup out = screen.out().open("li");
    out.open("span").text(screen.say("web.team.act." + entry.act().code()) + ": ").close();
    screen.link(Membership.address(entry.about()), entry.about());
    if (!entry.detail().isEmpty()) {
      boolean role = entry.act() == Act.ROLE || entry.act() == Act.ADDED;
      out.text(" · ").name(role ? screen.code("web.role", entry.detail()) : entry.detail());
    }
    out.open("div", "class", "facts");
    Moments.write(screen, entry.at());
    out.open("span").text(screen.say("web.team.log.by") + " ");
    out.name(entry.who().isEmpty() ? screen.say("web.team.command-line") : entry.who());
    out.close().close().close();
  }

  private static void turning(Asked asked, Screen screen, boolean before, boolean after) {
    if (!before && !after) {
      return;
    }
    Markup out = screen.out().open("nav", "class", "paging", "aria-label", screen.say("web.pages"));
    if (before) {
      turn(asked, screen, asked.page() - 1, "web.before");
    }
    if (after) {
      turn(asked, screen, asked.page() + 1, "web.after");
    }
    out.close();
  }

  private static void turn(Asked asked, Screen screen, int page, String key) {
    screen.out().open("a", "href", asked.with("page", Integer.toString(page)));
    screen.out().text(screen.say(key)).close();
  }
}
