/**
 * Reads, checks, compiles and runs rule files. Knows no word of any language and no family of
 * findings: a rule is a pattern over the tags of a {@link org.mahdar.grammar.Lattice}, with guards
 * that silence it and examples that are its tests.
 *
 * <ul>
 *   <li>{@link org.mahdar.grammar.RuleFile} reads YAML and refuses what is incomplete.
 *   <li>{@link org.mahdar.grammar.RuleSet} compiles rules and guards and runs them, one pass.
 *   <li>A {@link org.mahdar.grammar.Match} says which rule fired where and what filled its slots.
 * </ul>
 */
@NullMarked
package org.mahdar.grammar;

import org.jspecify.annotations.NullMarked;
