/**
 * Names of agencies and groups as plans print them: splits a cell into names and gives each its
 * canonical form. The vocabulary is data ({@code importing/*.tsv}); whether a name exists in the
 * register of units is asked later, through {@link vn.dondoc.plan.importing.naming.UnitRegistry}.
 */
@NullMarked
package vn.dondoc.plan.importing.naming;

import org.jspecify.annotations.NullMarked;
