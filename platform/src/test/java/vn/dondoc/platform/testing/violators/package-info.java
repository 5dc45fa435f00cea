/** One deliberate violator of every rule of the house: proof that the rule can fail. */
package vn.dondoc.platform.testing.violators;
