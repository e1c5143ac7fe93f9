package org.mahdar.desk.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.answer.AccountRows;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.NotYours;
import org.mahdar.ledger.Look;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.AccountLog;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Tokens;

/**
 * Who may come in, for programs: one's own tokens, and for administrators everybody's accounts. A
 * program makes no tokens: who has one would keep what was lent for a time.
 */
final class Members {

  private static final String ACCOUNTS = Rest.ROOT + "/accounts";

  private final Ledgers ledgers;

  Members(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.passing("/account", Members::own),
        list("/account/tokens", this::tokens),
        Endpoint.post("/account/tokens/revoke", this::revoke),
        list("/accounts", this::accounts),
        list("/accounts/log", this::log),
        Endpoint.post("/accounts", this::add),
        Endpoint.post("/accounts/role", this::role),
        Endpoint.post("/accounts/link", this::link),
        Endpoint.post("/accounts/disable", this::disable),
        Endpoint.post("/accounts/enable", this::enable),
        Endpoint.post("/accounts/sign-out", this::signOut));
  }

  /** What is not in the ledger's state changes by itself. */
  private static Endpoint list(String path, Endpoint.Handler handler) {
    return new Endpoint(Endpoint.Verb.GET, path, Fields.list(), false, handler);
  }

  private static @Nullable Account account(Asking asking) {
    return asking.context().attribute("account");
  }

  private static Account needed(Asking asking) {
    Account account = account(asking);
    if (account == null) {
      throw new Fault(
          403,
          "Not yours",
          "This desk has no accounts. The first is made on the command line: `mahdar accounts add"
              + " NAME --role administrator`.");
    }
    return account;
  }

  private static Administration by(Asking asking) {
    return new Administration(needed(asking).name(), Instant.now());
  }

  /** Looks again at the role: an address is not to be all that keeps others out. */
  private static Administration administrator(Asking asking) {
    if (needed(asking).role() != Role.ADMINISTRATOR) {
      throw new Fault(403, "Not yours", new NotYours().said().english());
    }
    return by(asking);
  }

  private static Reply own(Asking asking) {
    Account account = account(asking);
    return Reply.of(
        "schema",
        "mahdar/account/1",
        "name",
        account == null ? null : account.name(),
        "role",
        account == null ? null : account.role().code());
  }

  private Reply tokens(Asking asking) {
    Account account = account(asking);
    List<Tokens.Token> all =
        account == null ? List.of() : asked(connection -> Tokens.all(connection, account.name()));
    Paging paging = Paging.of(asking);
    Answer answer = AccountRows.tokens(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply revoke(Asking asking) {
    Administration by = by(asking);
    String label = asking.sent("label").needed("label");
    if (!changed(connection -> by.revoke(connection, by.by(), label))) {
      throw Fault.missing("You have no token «" + label + "». /account/tokens lists them.");
    }
    return Reply.of("revoked", label);
  }

  private Reply accounts(Asking asking) {
    var all = asked(Accounts::standings);
    Paging paging = Paging.of(asking);
    Answer answer = AccountRows.accounts(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply log(Asking asking) {
    List<AccountLog.Entry> all = asked(AccountLog::all);
    Paging paging = Paging.of(asking);
    Answer answer = AccountRows.log(paging.of(all));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply add(Asking asking) {
    Administration by = administrator(asking);
    Sent sent = asking.sent("name", "role");
    String name = sent.needed("name");
    Role role = role(sent);
    String secret = Secrets.fresh();
    boolean _ =
        changed(connection ->
            by.add(connection, name, role, "")
                && by.invite(connection, name, Secrets.hash(secret)));
    return invited(asking, name, secret);
  }

  private Reply link(Asking asking) {
    Administration by = administrator(asking);
    String name = named(asking.sent("name"));
    String secret = Secrets.fresh();
    boolean _ = changed(connection -> by.invite(connection, name, Secrets.hash(secret)));
    return invited(asking, name, secret);
  }

  private static Reply invited(Asking asking, String name, String secret) {
    String root = Asked.of(asking.context(), Lang.EN).origin();
    return Reply.of("name", name, "link", root + "/en/invitation?key=" + secret).created(ACCOUNTS);
  }

  private Reply role(Asking asking) {
    Administration by = administrator(asking);
    Sent sent = asking.sent("name", "role");
    String name = named(sent);
    Role role = role(sent);
    return after(name, connection -> by.role(connection, name, role));
  }

  private Reply disable(Asking asking) {
    Administration by = administrator(asking);
    String name = named(asking.sent("name"));
    return after(name, connection -> by.disable(connection, name));
  }

  private Reply enable(Asking asking) {
    Administration by = administrator(asking);
    String name = named(asking.sent("name"));
    return after(name, connection -> by.enable(connection, name));
  }

  private Reply signOut(Asking asking) {
    Administration by = administrator(asking);
    String name = named(asking.sent("name"));
    return after(name, connection -> by.endSessions(connection, name));
  }

  /** The account as it stands then. */
  private Reply after(String name, Look<Boolean> change) {
    boolean _ = changed(change);
    return Reply.json(
        Answer.written(
            AccountRows.row(
                asked(connection -> Accounts.standing(connection, name)).orElseThrow())));
  }

  private static Role role(Sent sent) {
    return Role.ofCode(sent.needed("role"))
        .orElseThrow(() -> Fault.unclear("role is one of reader, coder, editor, administrator."));
  }

  /** An account that is there. */
  private String named(Sent sent) {
    String name = sent.needed("name");
    if (asked(connection -> Accounts.find(connection, name)).isEmpty()) {
      throw Fault.missing("There is no account «" + name + "». " + ACCOUNTS + " lists them.");
    }
    return name;
  }

  private <T> T asked(Look<T> question) {
    return ledgers.read(ledger -> ledger.look(question));
  }

  private boolean changed(Look<Boolean> change) {
    return ledgers.write(ledger -> ledger.change(change));
  }
}
