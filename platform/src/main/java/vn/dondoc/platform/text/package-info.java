/** Vietnamese text as it is searched. */
@NullMarked
package vn.dondoc.platform.text;

import org.jspecify.annotations.NullMarked;
