package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A ledger's tables in one state, and what was made of them in that state. */
public final class Tables {

  private final Connection connection;
  private final Memory memory;

  Tables(Connection connection, Memory memory) {
    this.connection = connection;
    this.memory = memory;
  }

  /** The ledger's; not to be closed, committed or kept. */
  public Connection connection() {
    return connection;
  }

  /**
   * What a question answers, made anew only if the tables have changed since it was last asked, or
   * if its memory was needed for something else.
   *
   * @param of with the type the question's name: equal for equal questions
   * @param question its answer is handed to many threads and must not change
   */
  public <T> T kept(Class<T> type, Object of, Question<T> question) throws SQLException {
    Optional<T> known = known(type, of);
    if (known.isPresent()) {
      return known.get();
    }
    T made = question.of(this);
    memory.keep(type, of, made);
    return made;
  }

  /**
   * The first time a part of the tables, from the second on all of them, kept: who asks once does
   * not wait for what is not asked, and who asks often waits no more.
   *
   * @param all of this type
   * @param some of it, enough for this question
   */
  public <T> T often(Class<T> type, Question<T> all, Question<T> some) throws SQLException {
    return memory.isAskedAgain(type) ? kept(type, "all", all) : some.of(this);
  }

  /** What {@link #kept} would answer without making it. */
  public <T> Optional<T> known(Class<T> type, Object of) {
    return memory.find(type, of);
  }
}
