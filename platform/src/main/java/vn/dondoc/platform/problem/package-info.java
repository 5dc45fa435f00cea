/**
 * Every answer that is not a success: RFC 9457 problems in Vietnamese and English, from one
 * exception by one mapper.
 */
package vn.dondoc.platform.problem;
