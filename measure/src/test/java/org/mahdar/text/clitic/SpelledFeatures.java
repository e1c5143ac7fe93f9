package org.mahdar.text.clitic;

import java.util.ArrayList;
import java.util.List;

/** The features of a cut as the table of weights spells them. */
final class SpelledFeatures extends FeatureSink {

  private final List<String> features = new ArrayList<>();
  private final StringBuilder feature = new StringBuilder();

  List<String> features() {
    return List.copyOf(features);
  }

  @Override
  FeatureSink begin(char kind) {
    feature.setLength(0);
    feature.append(kind);
    return this;
  }

  @Override
  FeatureSink add(char letter) {
    feature.append(letter);
    return this;
  }

  @Override
  void end() {
    features.add(feature.toString());
  }
}
