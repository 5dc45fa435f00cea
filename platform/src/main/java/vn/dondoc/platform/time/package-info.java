/**
 * Time of the domain: one injected clock per service, deadlines as instants with an exclusive end,
 * working days from calendar data, and the sweeps that act when an instant has passed. Domain code
 * never asks the wall.
 */
@NullMarked
package vn.dondoc.platform.time;

import org.jspecify.annotations.NullMarked;
