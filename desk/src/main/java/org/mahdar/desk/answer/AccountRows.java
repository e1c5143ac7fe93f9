package org.mahdar.desk.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.account.AccountLog;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Standing;
import org.mahdar.ledger.account.Tokens;

/** Accounts, tokens and what was done to them, as rows; never a secret. */
public final class AccountRows {

  private AccountRows() {}

  public static Answer accounts(List<Standing> standings) {
    Answer answer =
        new Answer("accounts", "role", "made", "signed_in", "state", "password", "issuer", "name");
    standings.forEach(it -> answer.add(row(it)));
    return answer;
  }

  public static Map<String, @Nullable Object> row(Standing standing) {
    return Answer.values(
        "name", standing.account().name(),
        "role", standing.account().role().code(),
        "made", standing.account().madeAt(),
        "signed_in", standing.signedIn(),
        "state", standing.code(),
        "password", standing.password(),
        "issuer", standing.issuer());
  }

  public static Answer tokens(List<Tokens.Token> tokens) {
    Answer answer = new Answer("tokens", "role", "made", "last_used", "ends", "label");
    for (Tokens.Token it : tokens) {
      Role role = it.role();
      answer.add(
          Answer.values(
              "label", it.label(),
              "role", role == null ? null : role.code(),
              "made", it.madeAt(),
              "last_used", it.seenOn(),
              "ends", it.endsAt()));
    }
    return answer;
  }

  public static Answer log(List<AccountLog.Entry> entries) {
    Answer answer = new Answer("account_log", "at", "who", "act", "detail", "about");
    for (AccountLog.Entry it : entries) {
      answer.add(
          Answer.values(
              "at", it.at(),
              "who", it.who().isEmpty() ? null : it.who(),
              "act", it.act().code(),
              "about", it.about(),
              "detail", it.detail().isEmpty() ? null : it.detail()));
    }
    return answer;
  }
}
