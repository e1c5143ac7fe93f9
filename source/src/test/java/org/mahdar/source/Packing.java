package org.mahdar.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives in memory. */
final class Packing {

  private Packing() {}

  /** Name, text, name, text, … */
  static byte[] zip(String... namesAndTexts) {
    byte[][] contents = new byte[namesAndTexts.length / 2][];
    String[] names = new String[contents.length];
    for (int i = 0; i < contents.length; i++) {
      names[i] = namesAndTexts[2 * i];
      contents[i] = namesAndTexts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
    }
    return zip(names, contents);
  }

  static byte[] zip(String name, byte[] content) {
    return zip(new String[] {name}, new byte[][] {content});
  }

  static byte[] zip(String[] names, byte[][] contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.length; i++) {
        zip.putNextEntry(new ZipEntry(names[i]));
        zip.write(contents[i]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
