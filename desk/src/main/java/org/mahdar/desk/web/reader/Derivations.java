package org.mahdar.desk.web.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mahdar.desk.answer.Rereading;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.Explained;
import org.mahdar.reading.Reader;

/**
 * Articles read again for what led to their findings. The last ones are remembered: who asks why
 * once mostly asks again beside it, and a long article takes its time. Thread-safe.
 */
final class Derivations {

  private static final int REMEMBERED = 3;

  private final Supplier<Reader> reader;
  private final Map<String, Explained> last =
      new LinkedHashMap<>(REMEMBERED + 1, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Explained> eldest) {
          return size() > REMEMBERED;
        }
      };

  Derivations(Supplier<Reader> reader) {
    this.reader = reader;
  }

  Explained of(Minutes minutes) {
    synchronized (last) {
      Explained known = last.get(minutes.id());
      if (known != null) {
        return known;
      }
    }
    Explained explained = reader.get().explain(Rereading.article(minutes));
    synchronized (last) {
      last.put(minutes.id(), explained);
    }
    return explained;
  }
}
