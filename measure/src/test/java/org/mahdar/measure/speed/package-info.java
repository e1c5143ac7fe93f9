/**
 * What reading costs: on a corpus beside Lucene's ArabicAnalyzer, by length, and stage by stage.
 *
 * <p>The tests tagged {@code benchmark} take minutes and run only with {@code ./mvnw -Pbenchmark};
 * docs/performance.md says how, and {@link org.mahdar.measure.speed.CorpusBenchmark} writes its
 * figures.
 */
@NullMarked
package org.mahdar.measure.speed;

import org.jspecify.annotations.NullMarked;
