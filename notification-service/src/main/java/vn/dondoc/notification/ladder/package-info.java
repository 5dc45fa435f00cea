/**
 * When whom is told of a watch: rungs in working days around the last permitted day, computed when
 * they are needed and never stored ahead. A rung fires once per watch and version of its due
 * instant, and only while something is still owed.
 */
@NullMarked
package vn.dondoc.notification.ladder;

import org.jspecify.annotations.NullMarked;
