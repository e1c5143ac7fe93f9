/**
 * Pages of a desk for a team: the way in by password, by link or by an issuer, everybody's own
 * account, and for administrators everybody's. What may be done is decided in {@link
 * org.mahdar.ledger.account.Administration}, who may ask for it in {@link
 * org.mahdar.desk.web.Gate}.
 */
@NullMarked
package org.mahdar.desk.web.team;

import org.jspecify.annotations.NullMarked;
