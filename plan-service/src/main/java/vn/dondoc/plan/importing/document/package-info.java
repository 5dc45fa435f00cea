/**
 * The intermediate model between a file and the recogniser: paragraphs and tables with their place
 * in the file, and the readers of text. A new format is a new {@link
 * vn.dondoc.plan.importing.document.DocumentReader} in a package of its own; nothing behind them
 * knows formats. A file that cannot be read whole is refused with the reason.
 */
@NullMarked
package vn.dondoc.plan.importing.document;

import org.jspecify.annotations.NullMarked;
