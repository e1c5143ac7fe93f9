package org.mahdar.desk.web.team;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mahdar.desk.oidc.Issuer;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.View;

/** All pages of a team, and all that their forms do. */
public final class TeamPages {

  private TeamPages() {}

  public static List<View> views(Team team) {
    return List.of(
        new SignInView(team),
        new InvitationView(team),
        new AccountView(team),
        new AccountsView(team),
        new PersonView(team),
        new LogView(team));
  }

  public static List<Act> acts(Team team) {
    return Stream.of(
            new Entering(team).acts(), new OwnActs(team).all(), new AdministrationActs(team).all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The way in by an issuer, where there is one.
   *
   * @param operator is told why somebody was not let in; never holds a token
   */
  public static Consumer<RoutesConfig> issuer(Team team, Consumer<String> operator) {
    Issuer issuer = team.issuer();
    return issuer == null ? _ -> {} : new IssuerRoutes(team, issuer, operator);
  }
}
