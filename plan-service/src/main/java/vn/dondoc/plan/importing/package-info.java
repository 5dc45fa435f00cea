/**
 * Imports a plan from its document: a {@link vn.dondoc.plan.importing.document.DocumentReader}
 * gives paragraphs and tables, {@link vn.dondoc.plan.importing.PlanRecogniser} makes a {@link
 * vn.dondoc.plan.importing.recognised.RecognisedPlan} of them, the checks add warnings.
 *
 * <p>Invariants: plain Java without database and clock; an unusual document gives warnings and
 * never an exception; nothing is guessed where a person has to decide.
 */
@NullMarked
package vn.dondoc.plan.importing;

import org.jspecify.annotations.NullMarked;
