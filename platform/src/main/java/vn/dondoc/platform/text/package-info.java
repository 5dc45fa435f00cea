/** Vietnamese text as it is searched. */
package vn.dondoc.platform.text;
