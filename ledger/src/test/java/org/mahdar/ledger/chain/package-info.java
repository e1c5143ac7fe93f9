@NullMarked
package org.mahdar.ledger.chain;

import org.jspecify.annotations.NullMarked;
