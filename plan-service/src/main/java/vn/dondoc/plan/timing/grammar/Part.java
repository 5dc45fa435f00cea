package vn.dondoc.plan.timing.grammar;

/**
 * A statement and its place in the phrase.
 *
 * @param from its first token
 * @param to the token behind its last
 */
record Part(Draft draft, int from, int to) {}
