/**
 * Reads pdf files that hold text: ruled tables by their lines, everything else by where its letters
 * stand. A page that is a picture is refused. Coordinates are points from the upper left corner of
 * the page as it is shown, y downwards.
 */
@NullMarked
package vn.dondoc.plan.importing.pdf;

import org.jspecify.annotations.NullMarked;
