package org.mahdar.measure.speed;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mahdar.reading.Stratum;

/** Adds up what each step of a reading costs. Belongs to one thread. */
final class StrataClock implements Consumer<Stratum> {

  private final Map<Stratum, Cost> costs = new EnumMap<>(Stratum.class);
  private Cost last = Cost.ofThread();

  /** Time runs from here. */
  void start() {
    last = Cost.ofThread();
  }

  @Override
  public void accept(Stratum done) {
    Cost now = Cost.ofThread();
    costs.merge(done, now.minus(last), Cost::plus);
    last = now;
  }

  /** All steps together. */
  Cost all() {
    return costs.values().stream().reduce(Cost.NOTHING, Cost::plus);
  }

  Cost of(Stratum stratum) {
    return costs.getOrDefault(stratum, Cost.NOTHING);
  }
}
