/** Writes the intermediate model as files of every format, for tests that read them back. */
package vn.dondoc.plan.importing.rendering;
