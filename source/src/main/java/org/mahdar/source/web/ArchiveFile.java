package org.mahdar.source.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** A WARC file that is written to: each record a gzip member, on the disk when it is written. */
final class ArchiveFile implements AutoCloseable {

  private final String name;
  private final FileChannel channel;
  private long end;

  /**
   * @param channel stands at {@code end}
   */
  ArchiveFile(String name, FileChannel channel, long end) {
    this.name = name;
    this.channel = channel;
    this.end = end;
  }

  String name() {
    return name;
  }

  /** Where the next record begins. */
  long end() {
    return end;
  }

  /** Says what wrote the file. */
  void open(String program, Instant now) throws IOException {
    append(
        new Warcinfo.Builder()
            .date(now)
            .filename(name)
            .fields(
                Map.of(
                    "software", List.of(program),
                    "format", List.of("WARC File Format 1.0"),
                    "robots", List.of("obey")))
            .build());
  }

  void write(Fetched fetched, String digest) throws IOException {
    HttpResponse.Builder response = new HttpResponse.Builder(fetched.status(), "OK");
    fetched.headers().map().forEach((header, values) -> headers(response, header, values));
    String type = fetched.header("Content-Type");
    MediaType media = type == null ? MediaType.OCTET_STREAM : MediaType.parseLeniently(type);
    response.body(media, fetched.body());
    append(
        new WarcResponse.Builder(fetched.url())
            .date(fetched.date())
            .body(response.build())
            .payloadDigest(new WarcDigest(digest))
            .build());
  }

  /** The body is kept unpacked: what the server said of its packing stays under another name. */
  private static void headers(HttpResponse.Builder response, String header, List<String> values) {
    String lower = header.toLowerCase(Locale.ROOT);
    for (String value : values) {
      switch (lower) {
        case "content-type" -> {}
        case "content-length", "content-encoding", "transfer-encoding" ->
            response.addHeader("X-Received-" + header, value);
        default -> response.addHeader(header, value);
      }
    }
  }

  /** In one piece, so that a full disk leaves no half record that is taken for a whole one. */
  private void append(WarcRecord record) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(packed), WarcCompression.GZIP)) {
      writer.write(record);
    }
    ByteBuffer bytes = ByteBuffer.wrap(packed.toByteArray());
    while (bytes.hasRemaining()) {
      int _ = channel.write(bytes);
    }
    channel.force(false);
    end += packed.size();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
