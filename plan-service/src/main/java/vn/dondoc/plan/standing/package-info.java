/**
 * How far an issued plan was carried out to the units, as the services that act on it tell. Only
 * for show.
 */
package vn.dondoc.plan.standing;
