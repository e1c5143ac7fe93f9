package org.mahdar.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;

/**
 * A record's JSON as bytes: the form that is digested, and, deflated to about a fifth, stored.
 *
 * <p>Hostile text may hold half of a surrogate pair, which UTF-8 cannot say; it is written as a
 * JSON escape, so that the record comes back as it went in and offsets hold.
 */
final class PackedRecord {

  private final byte[] json;

  private PackedRecord(byte[] json) {
    this.json = json;
  }

  static PackedRecord of(Minutes minutes) {
    return new PackedRecord(
        MinutesJson.escapeHalves(MinutesJson.write(minutes)).getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of the JSON: equal for equal records. */
  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  byte[] deflated() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4);
    try (Deflater fast = new Deflater(Deflater.BEST_SPEED);
        DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      out.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail to take bytes", e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException when the bytes are not what {@link #deflated()} gave
   */
  static Minutes read(byte[] deflated) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return MinutesJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
