/**
 * Turns an issued plan into assignments: per task, the distinct units after expansion times its
 * occurrences. The plan's facts are stored once it has come in full; workers then make the
 * assignments set-wise, chunk by chunk, each exactly once.
 */
package vn.dondoc.task.materialise;
