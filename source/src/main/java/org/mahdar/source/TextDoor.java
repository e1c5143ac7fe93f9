package org.mahdar.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.mahdar.text.Article;
import org.mahdar.text.Article.Stated;

/** A stream that is one text. */
final class TextDoor {

  private final Limits limits;
  private final Delivery delivery;

  TextDoor(Limits limits, Delivery delivery) {
    this.limits = limits;
    this.delivery = delivery;
  }

  void read(Incoming incoming) throws IOException {
    // No character of the charsets read takes more bytes for each UTF-16 unit than four.
    int most = (int) Math.min(4L * limits.documentChars() + 4, Integer.MAX_VALUE - 16);
    if (incoming.size() > most) {
      throw tooLong();
    }
    byte[] bytes = incoming.bytes().readNBytes(most);
    if (bytes.length == most) {
      throw tooLong();
    }
    switch (Decoding.of(bytes, true)) {
      case Decoding.Damaged damaged -> delivery.skipped(incoming.locator(), damaged.reason());
      case Decoding.Refused refused -> delivery.skipped(incoming.locator(), refused.reason());
      case Decoding.As as -> deliver(incoming.locator(), decode(bytes, as), as);
    }
  }

  private void deliver(String locator, String text, Decoding.As as) {
    if (Words.blank(text)) {
      delivery.skipped(locator, "it holds nothing but white space; remove it or fill it");
      return;
    }
    List<String> warnings = as.warning() == null ? List.of() : List.of(as.warning());
    delivery.article(new Article(locator, null, text, Stated.NOTHING, warnings));
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
