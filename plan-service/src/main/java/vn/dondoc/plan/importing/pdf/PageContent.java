package vn.dondoc.plan.importing.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param flat lines from left to right
 * @param upright lines from top to bottom
 * @param width of the page as shown
 * @param height of the page as shown
 * @param picture whether a picture is drawn
 */
record PageContent(
    List<Glyph> glyphs,
    List<Rule> flat,
    List<Rule> upright,
    float width,
    float height,
    boolean picture) {}
