@NullMarked
package org.mahdar.source.charset;

import org.jspecify.annotations.NullMarked;
