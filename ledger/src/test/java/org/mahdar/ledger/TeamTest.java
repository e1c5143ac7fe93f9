package org.mahdar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.AccountLog;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Held;
import org.mahdar.ledger.account.Invitations;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Sessions;
import org.mahdar.ledger.account.Standing;
import org.mahdar.ledger.account.Tokens;
import org.mahdar.ledger.decision.Refusal;

/** Who has an account on a desk for a team, how long, and who looks after that. */
@ParameterizedClass
@EnumSource(Database.class)
class TeamTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Administration BY = new Administration("Layla", NOON);
  private static final Sessions.Place PLACE = new Sessions.Place("192.0.2.7", "Firefox\n");
  private static final String ONE = "1".repeat(64);
  private static final String TWO = "2".repeat(64);

  @Parameter Database database = Database.SQLITE;
  @TempDir Path folder;
  private String address = "";

  @BeforeEach
  void aTeam() {
    address = database.fresh(folder);
    change(it -> BY.add(it, "Layla", Role.ADMINISTRATOR, "hash"));
    change(it -> BY.add(it, "Omar", Role.CODER, "hash"));
  }

  private boolean change(Look<Boolean> change) {
    try (Ledger ledger = Ledger.open(address)) {
      return ledger.change(change);
    }
  }

  private <T> Optional<T> found(Look<Optional<T>> question) {
    try (Ledger ledger = Ledger.openToRead(address)) {
      return ledger.look(question);
    }
  }

  private <T> List<T> all(Look<List<T>> question) {
    try (Ledger ledger = Ledger.openToRead(address)) {
      return ledger.look(question);
    }
  }

  private Standing standing(String name) {
    return found(it -> Accounts.standing(it, name)).orElseThrow();
  }

  @Test
  void theLastAdministratorWhoCanComeInStays() {
    List<Look<Boolean>> endings =
        List.of(
            it -> BY.role(it, "Layla", Role.READER),
            it -> BY.disable(it, "Layla"),
            it -> BY.invite(it, "Layla", ONE),
            it -> BY.remove(it, "Layla"));
    endings.forEach(it -> assertThatThrownBy(() -> change(it)).isInstanceOf(Refusal.class));
    change(it -> BY.add(it, "Rim", Role.ADMINISTRATOR, ""));
    endings.forEach(it -> assertThatThrownBy(() -> change(it)).isInstanceOf(Refusal.class));
    change(it -> BY.password(it, "Rim", "hash", null));
    change(it -> BY.disable(it, "Rim"));
    endings.forEach(it -> assertThatThrownBy(() -> change(it)).isInstanceOf(Refusal.class));
    change(it -> BY.enable(it, "Rim"));
    assertThat(change(it -> BY.disable(it, "Layla"))).isTrue();
  }

  @Test
  void whoIsDisabledComesInByNothingUntilEnabled() {
    change(it -> Sessions.begin(it, "Omar", ONE, PLACE, NOON));
    change(it -> BY.token(it, "Omar", new Tokens.Wish("report", null, null), TWO));
    change(it -> BY.disable(it, "Omar"));
    assertThat(found(it -> Accounts.password(it, "Omar"))).isEmpty();
    assertThat(found(it -> Sessions.of(it, ONE, NOON))).isEmpty();
    assertThat(found(it -> Tokens.of(it, TWO, NOON))).isEmpty();
    assertThat(standing("Omar").code()).isEqualTo("disabled");
    assertThat(change(it -> BY.disable(it, "Omar"))).as("again").isFalse();
    change(it -> BY.enable(it, "Omar"));
    assertThat(found(it -> Accounts.password(it, "Omar"))).contains("hash");
    assertThat(found(it -> Sessions.of(it, ONE, NOON))).isEmpty();
    assertThat(found(it -> Tokens.of(it, TWO, NOON))).isPresent();
  }

  @Test
  void aLinkIsGoodForOnePasswordAndThreeDays() {
    change(it -> BY.add(it, "Rim", Role.READER, "") && BY.invite(it, "Rim", ONE));
    assertThat(standing("Rim").code()).isEqualTo("invited");
    assertThat(standing("Rim").isOpen()).isFalse();
    assertThat(holder(ONE, NOON)).isEqualTo("Rim");
    assertThat(holder(ONE, NOON.plus(Invitations.LASTING))).isEmpty();
    change(it -> BY.invite(it, "Rim", TWO));
    assertThat(holder(ONE, NOON)).as("the one before").isEmpty();
    change(it -> BY.password(it, "Rim", "hash", null));
    assertThat(holder(TWO, NOON)).as("used").isEmpty();
    assertThat(standing("Rim").code()).isEqualTo("open");
  }

  private String holder(String secret, Instant when) {
    return found(it -> Invitations.of(it, secret, when)).map(Account::name).orElse("");
  }

  @Test
  void aTokenEndsAndDoesNeverMoreThanItsAccount() {
    Instant end = NOON.plus(Duration.ofDays(30));
    change(it -> BY.token(it, "Omar", new Tokens.Wish("read", Role.READER, end), ONE));
    change(it -> BY.token(it, "Omar", new Tokens.Wish("much", Role.EDITOR, null), TWO));
    assertThat(role(ONE)).isEqualTo(Role.READER);
    assertThat(role(TWO)).isEqualTo(Role.CODER);
    assertThat(found(it -> Tokens.of(it, ONE, end))).isEmpty();
    change(it -> BY.role(it, "Omar", Role.READER));
    assertThat(role(TWO)).isEqualTo(Role.READER);
    assertThatThrownBy(
            () -> change(it -> BY.token(it, "Omar", new Tokens.Wish("read", null, null), "3")))
        .isInstanceOf(Refusal.class);
  }

  private Role role(String token) {
    return found(it -> Tokens.of(it, token, NOON)).orElseThrow().account().role();
  }

  @Test
  void aSessionIsSeenOnceADayAndEndsAloneOrWithTheOthers() {
    change(it -> Sessions.begin(it, "Omar", ONE, PLACE, NOON));
    change(it -> Sessions.begin(it, "Omar", TWO, PLACE, NOON));
    assertThat(standing("Omar").signedIn()).isEqualTo("2026-11-21T12:00:00Z");
    Held held = found(it -> Sessions.of(it, ONE, NOON)).orElseThrow();
    assertThat(held.isNewsOn(NOON)).isFalse();
    Instant tomorrow = NOON.plus(Duration.ofHours(12));
    assertThat(held.isNewsOn(tomorrow)).isTrue();
    assertThat(all(it -> Sessions.all(it, "Omar", NOON)))
        .extracting(Sessions.Session::browser, Sessions.Session::id)
        .containsExactly(tuple("Firefox", Sessions.id(ONE)), tuple("Firefox", Sessions.id(TWO)));
    assertThat(change(it -> Sessions.endOne(it, "Layla", Sessions.id(ONE)))).isFalse();
    change(it -> BY.password(it, "Omar", "other", ONE));
    assertThat(found(it -> Sessions.of(it, TWO, NOON))).isEmpty();
    assertThat(found(it -> Sessions.of(it, ONE, NOON))).isPresent();
    assertThat(change(it -> Sessions.endOne(it, "Omar", Sessions.id(ONE)))).isTrue();
    assertThat(found(it -> Sessions.of(it, ONE, NOON))).isEmpty();
  }

  @Test
  void anIssuersSubjectHasOneAccountHoweverItIsCalled() {
    change(it -> BY.addVouched(it, "Rim", Role.READER, "https://a.example", "7"));
    assertThat(found(it -> Accounts.vouched(it, "https://a.example", "7"))).isPresent();
    assertThat(found(it -> Accounts.vouched(it, "https://b.example", "7"))).isEmpty();
    assertThat(standing("Rim").isOpen()).isTrue();
    assertThatThrownBy(
            () -> change(it -> BY.addVouched(it, "Sami", Role.READER, "https://a.example", "7")))
        .isInstanceOf(LedgerException.class);
  }

  @Test
  void whatIsDoneIsWrittenDownAndWhatIsRefusedIsNot() {
    assertThatThrownBy(() -> change(it -> BY.add(it, "Omar", Role.READER, "hash")))
        .isInstanceOf(Refusal.class);
    change(it -> BY.role(it, "Omar", Role.EDITOR));
    change(it -> new Administration("", NOON).remove(it, "Omar"));
    assertThat(all(AccountLog::all))
        .extracting(it -> it.who() + " " + it.act().code() + " " + it.about() + " " + it.detail())
        .containsExactly(
            " removed Omar ",
            "Layla role Omar editor",
            "Layla added Omar coder",
            "Layla added Layla administrator");
  }
}
