/**
 * Moves the clocks of all services together, for the demo and the system journeys.
 *
 * <p>Invariants: forward only, and never past an instant at which a service has something to do
 * before every service has done it. Nothing else triggers a sweep.
 */
package vn.dondoc.local.clock;
