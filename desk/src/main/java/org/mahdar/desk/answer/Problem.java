package org.mahdar.desk.answer;

import org.jspecify.annotations.Nullable;

/**
 * What is told to a program that cannot have what it asked for (RFC 9457).
 *
 * @param status of HTTP
 * @param title the same for all problems of a kind
 * @param detail what happened, where, and what to do next
 * @param instance the address that was asked
 */
public record Problem(int status, String title, @Nullable String detail, String instance) {

  public static final String TYPE = "application/problem+json";

  public String json() {
    return Answer.written(
        Answer.values(
            "type", "about:blank",
            "title", title,
            "status", status,
            "detail", detail,
            "instance", instance));
  }
}
