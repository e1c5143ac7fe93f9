package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Services;
import org.mahdar.desk.web.View;

/** All views, and all that their forms do. */
public final class Views {

  private Views() {}

  public static List<View> all(Services services) {
    RelationAnswers relations = new RelationAnswers(services);
    return List.of(
        new OverviewView(services.ledgers()),
        new RelationsView(relations),
        new CounterpartsView(relations),
        new RelationView(relations),
        new DocumentsView(services.ledgers()),
        new CorrectionView(services.ledgers()),
        new OverlookedView(services.ledgers()),
        new StatementsView(services.ledgers()),
        new PledgesView(services.ledgers()),
        new PledgeView(services.ledgers()),
        new SearchView(services.searches()),
        new ReviewView(services.ledgers()),
        new AddView(),
        new JobView(services.jobs()),
        new AboutView(services.ledgers()),
        new SettingsView());
  }

  /** Loads what takes long, so that nobody waits for it. */
  public static void warm(Services services) {
    StatementsView.index(services.ledgers());
    PledgeRegister.of(services.ledgers());
    services.searches().warm();
  }

  public static List<Act> acts(Services services) {
    return List.of(
        new Decisions.Correct(services.ledgers()),
        new Decisions.Overlooked(services.ledgers()),
        new Decisions.Undo(services.ledgers()),
        new Additions(services.jobs()),
        new GiveScore(services.ledgers()));
  }
}
