@NullMarked
package org.mahdar.source;

import org.jspecify.annotations.NullMarked;
