@NullMarked
package org.mahdar.source.web;

import org.jspecify.annotations.NullMarked;
