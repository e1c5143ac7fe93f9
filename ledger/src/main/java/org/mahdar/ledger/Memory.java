package org.mahdar.ledger;

import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was made of a ledger's tables, good as long as they do not change. Much of it is as large as
 * the tables: the collector may take it back. Not thread-safe.
 */
final class Memory {

  private static final int MOST = 64;

  private final Map<Key, SoftReference<Object>> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Object>> eldest) {
          return size() > MOST;
        }
      };

  private final Set<Class<?>> asked = new HashSet<>();
  private String state = "";

  private record Key(Class<?> type, Object of) {}

  /** From now on the tables are in this state: what is known of another is forgotten. */
  Memory in(String now) {
    if (!state.equals(now)) {
      kept.clear();
      asked.clear();
      state = now;
    }
    return this;
  }

  /** Whether this was asked before in this state. */
  boolean isAskedAgain(Class<?> type) {
    return !asked.add(type);
  }

  <T> Optional<T> find(Class<T> type, Object of) {
    SoftReference<Object> reference = kept.get(new Key(type, of));
    return reference == null ? Optional.empty() : Optional.ofNullable(type.cast(reference.get()));
  }

  void keep(Class<?> type, Object of, Object made) {
    kept.put(new Key(type, of), new SoftReference<>(made));
  }
}
