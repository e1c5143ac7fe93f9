/**
 * What the command line writes on: {@link org.mahdar.desk.cli.terminal.Console} holds the three
 * streams and knows which of them are terminals, {@link org.mahdar.desk.cli.terminal.Shown} makes
 * hostile text harmless and isolates right-to-left words, {@link
 * org.mahdar.desk.cli.terminal.Table} keeps columns where they are.
 *
 * <p>Uses the JDK only.
 */
@NullMarked
package org.mahdar.desk.cli.terminal;

import org.jspecify.annotations.NullMarked;
