/**
 * The packed XML files of office programs: opened only when they are harmless, read as plain trees.
 * Macros, document types, encryption and bombs are refused before a library sees the file.
 */
@NullMarked
package vn.dondoc.plan.importing.office;

import org.jspecify.annotations.NullMarked;
