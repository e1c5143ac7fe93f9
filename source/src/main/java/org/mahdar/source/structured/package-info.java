/** The structured data that a page carries for machines (schema.org in JSON-LD). */
@NullMarked
package org.mahdar.source.structured;

import org.jspecify.annotations.NullMarked;
