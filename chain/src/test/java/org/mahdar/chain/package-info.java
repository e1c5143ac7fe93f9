@NullMarked
package org.mahdar.chain;

import org.jspecify.annotations.NullMarked;
