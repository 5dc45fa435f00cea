/**
 * Reads docx: text as printed, so numbers that the word processor makes are put back, insertions
 * are kept and deletions are not. Headers, footers and pictures are not read; text boxes are.
 */
@NullMarked
package vn.dondoc.plan.importing.word;

import org.jspecify.annotations.NullMarked;
