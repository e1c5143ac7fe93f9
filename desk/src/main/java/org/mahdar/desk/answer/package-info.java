/**
 * What the ledger answers to questions across documents, as rows: the command line prints them, the
 * programs' interface sends them. Uses {@code ledger}, {@code finding} and {@code markup}.
 */
@NullMarked
package org.mahdar.desk.answer;

import org.jspecify.annotations.NullMarked;
