/**
 * What Arabic writes onto its words: conjunctions, prepositions, the future particle and the
 * article before the stem, pronouns behind it.
 *
 * <ul>
 *   <li>{@link org.mahdar.text.clitic.Proclitic} and {@link org.mahdar.text.clitic.Pronoun} say
 *       which there are.
 *   <li>{@link org.mahdar.text.clitic.Cut} is one way to divide a word; orthography allows several.
 *   <li>{@link org.mahdar.text.clitic.CliticAnalyser} decides for one, in context.
 * </ul>
 *
 * <p>Words of the language and what was learnt from annotated text are data that the caller hands
 * in ({@link org.mahdar.text.clitic.CliticAnalyser#of}). Uses the folded view and the tokens of
 * {@code text}, nothing else.
 */
@NullMarked
package org.mahdar.text.clitic;

import org.jspecify.annotations.NullMarked;
