package vn.dondoc.local.journey;

import vn.dondoc.local.LocalStack;
import vn.dondoc.local.deadletters.DeadLetters;

/** How many dead letters wait to be replayed. */
final class DeadLetterCount {

  private DeadLetterCount() {}

  static int of(LocalStack stack) {
    try (DeadLetters letters = new DeadLetters(stack.endpoints().kafka())) {
      return letters.waiting().size();
    }
  }
}
