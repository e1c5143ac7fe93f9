package org.mahdar.ledger;

import java.sql.SQLException;

/**
 * One question to a ledger, like a {@link Look}, that can use what was made of the tables before.
 *
 * @param <T> what is answered
 */
@FunctionalInterface
public interface Question<T> {

  T of(Tables tables) throws SQLException;
}
