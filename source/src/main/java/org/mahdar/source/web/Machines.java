package org.mahdar.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Keeps requests away from this machine and from private networks: an address in a feed must not
 * reach what only its reader can reach.
 *
 * <p>A name is resolved and all its addresses are checked right before each request. The client
 * then resolves it itself; within the life of the JVM's cache of names (30 seconds unless
 * configured otherwise) that gives the addresses that were checked, and after the answer they are
 * checked again before a byte of it is used. Not guarded against: a name that changes between the
 * two when that cache is switched off ({@code networkaddress.cache.ttl=0}) and changes back at
 * once; a request may then be sent, its answer is most likely refused. Through a proxy nothing but
 * the name is checked.
 */
final class Machines {

  /** Bits that must be equal. */
  private record Block(InetAddress first, int bits) {

    static Block of(String written) {
      String[] parts = written.split("/", 2);
      try {
        return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean holds(byte[] address) {
      byte[] start = first.getAddress();
      if (address.length != start.length) {
        return false;
      }
      int whole = bits / 8;
      int rest = bits % 8;
      return Arrays.equals(address, 0, whole, start, 0, whole)
          && (rest == 0 || ((address[whole] ^ start[whole]) & (0xFF00 >> rest) & 0xFF) == 0);
    }
  }

  /** What the registries of special addresses do not give to anybody in public. */
  private static final List<Block> RESERVED =
      List.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "::/8",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "fc00::/7",
              "fe80::/9",
              "ff00::/8")
          .stream()
          .map(Block::of)
          .toList();

  private static final Block NAT64 = Block.of("64:ff9b::/96");
  private static final Block SIX_TO_FOUR = Block.of("2002::/16");

  private final Set<String> allowed;

  /**
   * @param allowed hosts that are not checked, in lower case
   */
  Machines(Set<String> allowed) {
    this.allowed = allowed;
  }

  /**
   * Lets a host pass.
   *
   * @throws NoAnswer when it must not be asked, or is not known
   */
  void check(String host) throws NoAnswer {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    if (allowed.contains(bare) || allowed.contains(host)) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(bare)) {
        if (reserved(address)) {
          throw NoAnswer.lasting(
              "its host "
                  + bare
                  + " leads to "
                  + address.getHostAddress()
                  + ", which is this machine or a private network and is not asked;"
                  + " if it is meant so, pass --allow-host "
                  + bare);
        }
      }
    } catch (UnknownHostException unknown) {
      throw NoAnswer.passing(
          "its host " + bare + " is not known; check the address and the connection");
    }
  }

  static boolean reserved(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (NAT64.holds(bytes)) {
      return reserved(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return reserved(Arrays.copyOfRange(bytes, 2, 6));
    }
    return reserved(bytes);
  }

  /** An IPv4 address mapped into IPv6 comes from the JDK as IPv4; the rest of ::/8 is nobody's. */
  private static boolean reserved(byte[] bytes) {
    return RESERVED.stream().anyMatch(block -> block.holds(bytes));
  }
}
