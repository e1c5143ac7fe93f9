package org.mahdar.ledger.relation;

import java.util.List;

/**
 * All that is known between two sides.
 *
 * @param items by category, in each the surest and most told first
 */
public record Relation(Sides sides, List<Item> items) {

  public static final String SCHEMA = "mahdar/relation/1";

  public Relation {
    items = List.copyOf(items);
  }
}
