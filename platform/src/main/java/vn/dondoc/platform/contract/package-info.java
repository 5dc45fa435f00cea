/**
 * The published events, one copy, each owned by the service that publishes it. Version 1 only grows
 * optional fields. Person ids travel here, never names, phones or addresses.
 */
package vn.dondoc.platform.contract;
