package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One question to the tables, answered on one state of them. The SQL is one text for every database
 * a ledger may be in.
 *
 * @param <T> what is answered
 */
@FunctionalInterface
public interface Look<T> {

  /**
   * @param connection the ledger's; not to be closed, committed or kept
   */
  T at(Connection connection) throws SQLException;
}
