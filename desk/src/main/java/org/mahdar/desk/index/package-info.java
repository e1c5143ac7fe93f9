/**
 * The search index beside a ledger and the lexicon's names for it, for whatever asks: the command
 * line and the pages. Says what happens through a listener; knows no terminal.
 */
@NullMarked
package org.mahdar.desk.index;

import org.jspecify.annotations.NullMarked;
