/**
 * Web archives (WARC 0.17 to 1.1, plain or gzip), record after record.
 *
 * <ul>
 *   <li>{@link org.mahdar.source.warc.RecordBytes} gives the bytes of records and finds the next
 *       one behind damage: {@code PlainBytes} by the version line that opens it, {@code
 *       GzipMembers} by the gzip member that holds it.
 *   <li>{@link org.mahdar.source.warc.WarcRecords} frames records in them: a header, a block, two
 *       empty lines. A record counts only once its end is where its header says.
 *   <li>{@link org.mahdar.source.warc.Payloads} reads what a framed record holds, with jwarc: HTTP,
 *       chunks, content encodings.
 * </ul>
 *
 * jwarc's own reader ends at the first damage, hence the framing here. This package may use {@code
 * refusal}, jwarc and the brotli decoder.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/">The WARC format</a>
 */
@NullMarked
package org.mahdar.source.warc;

import org.jspecify.annotations.NullMarked;
