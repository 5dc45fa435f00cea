package vn.dondoc.plan.fuzz;

import java.util.List;

/** Something of plan-service that must survive any input: it never throws and never hangs. */
interface FuzzTarget {

  /** As the reports of a run call it. */
  String name();

  /** Valid inputs from which others are made, at least one; texts are UTF-8. */
  List<byte[]> seeds();

  /** The longest input worth trying, in bytes. */
  int longest();

  /** How many inputs the tests of every build try; a long run goes by time. */
  int inputsOfATest();

  /**
   * Takes one input. What the target documents as its refusal is no failure and is swallowed here;
   * anything thrown out of it, an {@code AssertionError} on a broken promise included, is one.
   */
  void take(byte[] input) throws Exception;
}
