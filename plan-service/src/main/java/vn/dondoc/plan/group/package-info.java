/**
 * Generic groups that plans cite, such as "UBND cấp xã". A closed group has a rule and is expanded
 * as of a date; an open one ("các cơ quan có liên quan") has no members until the focal agency
 * names them.
 */
package vn.dondoc.plan.group;
