package org.mahdar.desk.web.team;

import java.util.function.Function;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;

/**
 * What a form does.
 *
 * @param does answers the address of what is to be seen then
 */
record Doing(String path, Function<Asked, String> does) implements Act {

  @Override
  public String perform(Asked asked) {
    return does.apply(asked);
  }
}
