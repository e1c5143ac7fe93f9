/**
 * Meetings, visits, signings and what else happens between states: rules of the events folder say
 * where one is told of; who took part, where and when is gathered here.
 */
@NullMarked
package org.mahdar.reading.events;

import org.jspecify.annotations.NullMarked;
