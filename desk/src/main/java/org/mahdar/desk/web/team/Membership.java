package org.mahdar.desk.web.team;

import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.NotYours;
import org.mahdar.desk.web.Team;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Standing;

/** Which account an administrator means. */
final class Membership {

  private Membership() {}

  /**
   * Looks again at the role: an address is not to be all that keeps others out.
   *
   * @throws NotYours when somebody else is signed in
   */
  static void requireAdministrator(Asked asked) {
    Account account = asked.account();
    if (account != null && account.role() != Role.ADMINISTRATOR) {
      throw new NotYours();
    }
  }

  static Standing named(Team team, String name) {
    return team.ledgers()
        .read(ledger -> ledger.look(connection -> Accounts.standing(connection, name)))
        .orElseThrow(() ->
            new NotThere(
                new Label(
                    "There is no account «" + name + "». Choose one from the list of accounts.",
                    "لا حساب باسم «" + name + "». اختر واحدا من قائمة الحسابات.")));
  }

  /** Where an account is looked after. */
  static String address(String name) {
    return "/accounts/person?name=" + Asked.encoded(name);
  }
}
