/** Secrets of accounts: how they are made, and what is kept of them. Knows no ledger. */
@NullMarked
package org.mahdar.desk.account;

import org.jspecify.annotations.NullMarked;
