package org.mahdar.grammar;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text with every {@link Edge} that starts at each: what rules run over. Strata
 * write into it one after the other; within a stratum it is only read. Belongs to one reading of
 * one text, hence not thread-safe.
 */
public final class Lattice {

  private static final Edge[] NONE = {};

  private final Edge[][] edges;
  private final int size;
  private final TagRows tags;

  /**
   * A lattice without edges.
   *
   * @param size how many tokens it has
   * @param tagCount how many tags there are: {@link Tags#count}
   */
  public Lattice(int size, int tagCount) {
    this.size = size;
    this.edges = new Edge[size][];
    this.tags = new TagRows(size, tagCount);
    Arrays.fill(edges, NONE);
  }

  public int size() {
    return size;
  }

  /** Adds an edge; among those of one token the longest stay in front. */
  public void add(Edge edge) {
    Edge[] here = edges[edge.from()];
    Edge[] more = Arrays.copyOf(here, here.length + 1);
    int i = here.length;
    while (i > 0 && more[i - 1].to() < edge.to()) {
      more[i] = more[i - 1];
      i--;
    }
    more[i] = edge;
    edges[edge.from()] = more;
    tags.add(edge.from(), edge.tags());
  }

  /** The edges that start at a token, longest first; not to be changed. */
  Edge[] edges(int token) {
    return edges[token];
  }

  /** The tags of the edges that start at each token. */
  TagRows tags() {
    return tags;
  }

  /** The edges that start at a token, longest first; none behind the last token. */
  public List<Edge> at(int token) {
    return token < edges.length ? new Edges(edges[token]) : List.of();
  }

  /**
   * The edges of a token as a list that nobody can change; cheap, for it is asked at each token.
   */
  private static final class Edges extends AbstractList<Edge> implements RandomAccess {
    private final Edge[] edges;

    Edges(Edge[] edges) {
      this.edges = edges;
    }

    @Override
    public Edge get(int index) {
      return edges[index];
    }

    @Override
    public int size() {
      return edges.length;
    }
  }

  /** Whether an edge with this tag starts at the token; never behind the last token. */
  public boolean has(int token, int tag) {
    return token < edges.length && tags.has(token, tag);
  }

  /** The longest edge with this tag that starts at the token, or null. */
  public @Nullable Edge longest(int token, int tag) {
    if (has(token, tag)) {
      for (Edge edge : edges[token]) {
        if (edge.has(tag)) {
          return edge;
        }
      }
    }
    return null;
  }

  /** All edges with this tag that start within the range, in reading order. */
  public List<Edge> all(int from, int to, int tag) {
    List<Edge> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tags.has(i, tag)) {
        for (Edge edge : edges[i]) {
          if (edge.has(tag)) {
            found.add(edge);
          }
        }
      }
    }
    return found;
  }

  /** Whether an edge with this tag starts within the range. */
  public boolean any(int from, int to, int tag) {
    for (int i = from; i < to; i++) {
      if (tags.has(i, tag)) {
        return true;
      }
    }
    return false;
  }
}
