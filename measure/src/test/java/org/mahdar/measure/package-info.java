/** Checks that need the whole program: its architecture, its public format, its figures. */
@org.jspecify.annotations.NullMarked
package org.mahdar.measure;
