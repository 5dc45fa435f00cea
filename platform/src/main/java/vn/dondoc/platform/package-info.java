/** Technical code that every service shares, and the published event contracts. No domain logic. */
package vn.dondoc.platform;
