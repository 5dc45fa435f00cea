/**
 * The intermediate model between a file and the recogniser: paragraphs and tables with their place
 * in the file. A new format is a new {@link vn.dondoc.plan.importing.document.DocumentReader};
 * nothing behind this package knows formats.
 */
@NullMarked
package vn.dondoc.plan.importing.document;

import org.jspecify.annotations.NullMarked;
