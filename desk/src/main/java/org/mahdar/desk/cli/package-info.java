/**
 * The command line: {@link org.mahdar.desk.cli.Mahdar} parses what was typed, a command asks the
 * modules below, and what comes back is shown.
 *
 * <ul>
 *   <li>{@code extract}, {@code add} and {@code demo} send documents through one {@link
 *       org.mahdar.desk.cli.ReadingLine}: in parallel, in order, in bounded memory.
 *   <li>{@code show}, {@code report}, {@code explain} ask a ledger; {@code score} asks nobody.
 *   <li>Results go to standard output and nothing else does.
 * </ul>
 */
@NullMarked
package org.mahdar.desk.cli;

import org.jspecify.annotations.NullMarked;
