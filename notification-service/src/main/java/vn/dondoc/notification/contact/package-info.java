/**
 * Who is told, and how: the positions of persons as a replica, their names, addresses and languages
 * as our own. This is the only place with personal data, and it leaves in neither logs nor events.
 */
package vn.dondoc.notification.contact;
