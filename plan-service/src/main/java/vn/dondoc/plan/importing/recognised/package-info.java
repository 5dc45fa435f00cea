/**
 * What the importer recognises in a plan: pure data with the place of each value, and the warnings
 * a person has to settle. Nothing here is decided against the database.
 */
@NullMarked
package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.NullMarked;
