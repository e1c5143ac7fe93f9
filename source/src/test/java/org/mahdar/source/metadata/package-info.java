@NullMarked
package org.mahdar.source.metadata;

import org.jspecify.annotations.NullMarked;
