@NullMarked
package org.mahdar.source.page;

import org.jspecify.annotations.NullMarked;
