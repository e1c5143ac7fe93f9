package org.mahdar.source.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer: no more bytes, and no more time, than the manners allow. */
final class Body {

  private final Manners manners;

  Body(Manners manners) {
    this.manners = manners;
  }

  /**
   * Reads and closes it.
   *
   * @param encoding the Content-Encoding header, or null
   */
  byte[] read(InputStream in, @Nullable String encoding) throws IOException {
    byte[] raw = raw(in);
    return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> raw;
      case "gzip", "x-gzip" -> unpacked(new GZIPInputStream(new ByteArrayInputStream(raw)), raw);
      case "deflate" -> unpacked(new InflaterInputStream(new ByteArrayInputStream(raw)), raw);
      default ->
          throw NoAnswer.lasting(
              "its server packs it in a way that was not asked for (Content-Encoding); save the"
                  + " page and pass the file");
    };
  }

  /** A server that drips is cut off by a clock: each single read may well come in time. */
  private byte[] raw(InputStream in) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    CompletableFuture<Void> clock =
        CompletableFuture.runAsync(() -> cut(in, late), delayed(manners.whole()));
    try (in) {
      byte[] buffer = new byte[1 << 14];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        read.write(buffer, 0, length);
        if (read.size() > manners.bytes()) {
          throw tooLarge();
        }
      }
    } catch (NoAnswer known) {
      throw known;
    } catch (IOException broken) {
      throw late.get() ? late(read.size()) : broken(broken);
    } finally {
      boolean _ = clock.cancel(true);
    }
    if (late.get()) {
      throw late(read.size());
    }
    return read.toByteArray();
  }

  private static java.util.concurrent.Executor delayed(Duration delay) {
    return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void cut(InputStream in, AtomicBoolean late) {
    late.set(true);
    try {
      in.close();
    } catch (IOException alreadyBroken) {
      // Whoever reads it finds out.
    }
  }

  private byte[] unpacked(InputStream content, byte[] raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (content) {
      byte[] buffer = new byte[1 << 14];
      for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
        out.write(buffer, 0, length);
        if (out.size() > manners.bytes()) {
          throw tooLarge();
        }
        if (out.size() > 1 << 20 && out.size() / Manners.RATIO > raw.length) {
          throw NoAnswer.lasting(
              "it unpacks to more than "
                  + Manners.RATIO
                  + " times its size, as a bomb does; leave it out");
        }
      }
    } catch (NoAnswer known) {
      throw known;
    } catch (IOException damaged) {
      throw NoAnswer.passing("its packed data is damaged or cut short; try again later");
    }
    return out.toByteArray();
  }

  private NoAnswer late(int bytes) {
    return NoAnswer.passing(
        "it came so slowly ("
            + bytes
            + " bytes in "
            + manners.whole().toSeconds()
            + " s) that it is not waited for any longer; try again later");
  }

  private NoAnswer tooLarge() {
    return NoAnswer.lasting(
        "it is larger than "
            + manners.bytes()
            + " bytes, the limit for one address; download it and pass the file");
  }

  private static NoAnswer broken(IOException broken) {
    return NoAnswer.passing(
        "the connection broke ("
            + (broken.getMessage() == null ? "no reason given" : broken.getMessage())
            + "); try again later");
  }
}
