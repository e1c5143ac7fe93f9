package org.mahdar.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.charset.Decoding;
import org.mahdar.source.charset.Lossy;
import org.mahdar.source.charset.Mixup;
import org.mahdar.source.charset.PageDecoding;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.TooLarge;

/** Whole streams as text, no longer than one document may be. */
final class TextBytes {

  private final Limits limits;

  TextBytes(Limits limits) {
    this.limits = limits;
  }

  /**
   * A stream's text.
   *
   * @param warnings what was assumed to read it
   */
  record Decoded(String text, List<String> warnings) {}

  /**
   * Reads a stream to its end.
   *
   * @param size its length in bytes, or -1 when unknown
   * @throws BadInput when it is no text; {@link TooLarge} when it is longer than a document may be
   */
  Decoded read(Peeked stream, long size) throws IOException {
    byte[] bytes = bytes(stream, size);
    return switch (Decoding.of(bytes, true)) {
      case Decoding.Damaged damaged -> throw new BadInput(damaged.reason());
      case Decoding.Refused refused -> throw new BadInput(refused.reason());
      case Decoding.As as -> decoded(decode(bytes, as), as, null);
    };
  }

  /**
   * All bytes of a stream.
   *
   * @param size its length in bytes, or -1 when unknown
   * @throws TooLarge when there are more than a document may have
   */
  byte[] bytes(Peeked stream, long size) throws IOException {
    int most = limits.documentBytes();
    if (size > most) {
      throw tooLong();
    }
    byte[] bytes = stream.readNBytes(most);
    if (bytes.length == most) {
      throw tooLong();
    }
    return bytes;
  }

  /**
   * A page, or XML, that another door holds; what cannot be decoded is U+FFFD, and told.
   *
   * @param transport the charset that its carrier names, or null
   * @throws BadInput when it is no text; {@link TooLarge} when it is longer than a document may be
   */
  Decoded markup(byte[] bytes, @Nullable String transport) throws IOException {
    return switch (PageDecoding.of(bytes, true, transport)) {
      case Decoding.Damaged damaged -> throw new BadInput(damaged.reason());
      case Decoding.Refused refused -> throw new BadInput(refused.reason());
      case Decoding.As as -> {
        Lossy lossy = Lossy.decode(bytes, as, limits.documentChars());
        if (lossy == null) {
          throw tooLong();
        }
        yield decoded(lossy.text(), as, lossy.warning());
      }
    };
  }

  /** Bytes that cannot be decoded are marked and cost the document that they are in. */
  static Reader reader(Incoming incoming, Decoding.As as) throws IOException {
    incoming.bytes().readNBytes(as.skip());
    return new InputStreamReader(
        incoming.bytes(),
        as.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(Draft.UNDECODED)));
  }

  private static Decoded decoded(String text, Decoding.As as, @Nullable String loss) {
    Mixup mixup = Mixup.of(text);
    List<String> warnings = new ArrayList<>();
    Stream.of(as.warning(), loss, mixup == null ? null : mixup.warning())
        .filter(Objects::nonNull)
        .forEach(warnings::add);
    return new Decoded(mixup == null ? text : mixup.mended(text), warnings);
  }

  /** Decodes into no more than the limit, since a decoder's own buffer would be twice as large. */
  private String decode(byte[] bytes, Decoding.As as) throws IOException {
    CharsetDecoder decoder =
        as.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, as.skip(), bytes.length - as.skip());
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, limits.documentChars()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isOverflow() || out.position() > limits.documentChars()) {
      throw tooLong();
    }
    if (result.isError()) {
      throw new BadInput(
          "the bytes at offset "
              + in.position()
              + " are no "
              + as.charset().name()
              + "; repair it or save it as UTF-8");
    }
    return out.flip().toString();
  }

  private TooLarge tooLong() {
    return new TooLarge(
        "the text is longer than "
            + limits.documentChars()
            + " characters, the limit for one document; split it or raise the limit");
  }
}
