/**
 * The desk for programs: everything that the pages show and do, below {@code /api/v1}. An {@link
 * org.mahdar.desk.rest.Endpoint} is one address; {@link org.mahdar.desk.rest.Rest} knows them all,
 * and what all have in common: marks of what did not change, errors as RFC 9457 has them, and
 * tables beside JSON. What is answered are the rows of {@link org.mahdar.desk.answer}: the same
 * JSON as the commands print. The resource {@code openapi.yaml} describes it; a test holds both
 * together.
 */
@NullMarked
package org.mahdar.desk.rest;

import org.jspecify.annotations.NullMarked;
