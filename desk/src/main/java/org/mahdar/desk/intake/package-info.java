/**
 * How documents come into a ledger, whoever asks: {@link org.mahdar.desk.intake.ReadingLine} reads
 * many at a time in their order, {@link org.mahdar.desk.intake.Intake} stores, links and indexes
 * what was read, {@link org.mahdar.desk.intake.Jobs} does both while a page looks on.
 */
@NullMarked
package org.mahdar.desk.intake;

import org.jspecify.annotations.NullMarked;
