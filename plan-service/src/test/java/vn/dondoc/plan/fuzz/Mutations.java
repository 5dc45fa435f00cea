package vn.dondoc.plan.fuzz;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Inputs made from seeds. The n-th input of a seed number is always the same, so that a failure is
 * told by two numbers.
 */
final class Mutations {

  private static final int MOST_STEPS = 6;
  private static final int ONE_LONG_IN = 500;

  /** Pieces at which readers of Vietnamese plans decide; broken Unicode among them. */
  private static final String[] PIECES = {
    "từ ",
    "đến ",
    "trước ngày ",
    "chậm nhất ",
    "quý ",
    "tháng ",
    "năm ",
    "và ",
    ", ",
    "; ",
    "(",
    ")",
    "/",
    "-",
    "–",
    ".",
    ":",
    "|",
    "\n",
    "\t",
    "\u00a0",
    "IV",
    "15/6",
    "31/02/2024",
    "2024",
    "99999999999",
    "0",
    "định kỳ ",
    "hằng ",
    "mỗi ",
    "lần ",
    "khi ",
    "theo ",
    "27/KH-UBND",
    "%",
    "ươ",
    "Ặ",
    "ỹ",
    "\u0301",
    "\u0323\u0302",
    "đ",
    "Đ",
    "\u200b",
    "\ufeff",
    "\ud83d\ude00",
    "⁵",
    "\u0000",
    "<p>",
    "**",
    "Ⅳ",
    "٣",
    "ﬁ",
    "\u202e"
  };

  private final List<byte[]> seeds;
  private final int longest;
  private final long seed;

  Mutations(FuzzTarget target, long seed) {
    this.seeds = target.seeds();
    this.longest = target.longest();
    this.seed = seed;
  }

  byte[] input(long number) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    byte[] input = seeds.get(random.nextInt(seeds.size()));
    int steps = 1 + random.nextInt(MOST_STEPS);
    for (int i = 0; i < steps; i++) {
      input = step(input, random);
    }
    if (random.nextInt(ONE_LONG_IN) == 0) {
      input = repeated(input, longest);
    }
    return input.length > longest ? Arrays.copyOf(input, longest) : input;
  }

  private byte[] step(byte[] input, SplittableRandom random) {
    return switch (random.nextInt(9)) {
      case 0 -> withoutARange(input, random);
      case 1 -> doubled(input, random);
      case 2 -> spliced(input, seeds.get(random.nextInt(seeds.size())), random);
      case 3 -> otherBits(input, random);
      case 4 -> decomposed(input);
      case 5 -> withoutMarks(input);
      case 6 -> noise(random);
      default -> inserted(input, PIECES[random.nextInt(PIECES.length)], random);
    };
  }

  private static byte[] withoutARange(byte[] input, SplittableRandom random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(1 + Math.max(1, input.length / 4)));
    return joined(Arrays.copyOf(input, from), Arrays.copyOfRange(input, to, input.length));
  }

  private static byte[] doubled(byte[] input, SplittableRandom random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + 1 + random.nextInt(40));
    return joined(Arrays.copyOf(input, to), Arrays.copyOfRange(input, from, input.length));
  }

  private static byte[] spliced(byte[] input, byte[] other, SplittableRandom random) {
    int cut = random.nextInt(input.length + 1);
    int from = random.nextInt(other.length + 1);
    return joined(Arrays.copyOf(input, cut), Arrays.copyOfRange(other, from, other.length));
  }

  private static byte[] otherBits(byte[] input, SplittableRandom random) {
    byte[] changed = input.clone();
    for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
      int at = random.nextInt(changed.length);
      changed[at] = (byte) (changed[at] ^ (1 << random.nextInt(8)));
    }
    return changed;
  }

  private static byte[] decomposed(byte[] input) {
    return bytes(Normalizer.normalize(text(input), Normalizer.Form.NFD));
  }

  private static byte[] withoutMarks(byte[] input) {
    var plain = Normalizer.normalize(text(input), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bytes(plain.replace('đ', 'd').replace('Đ', 'D'));
  }

  private static byte[] noise(SplittableRandom random) {
    byte[] noise = new byte[random.nextInt(300)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] inserted(byte[] input, String piece, SplittableRandom random) {
    int at = random.nextInt(input.length + 1);
    return joined(
        joined(Arrays.copyOf(input, at), bytes(piece)),
        Arrays.copyOfRange(input, at, input.length));
  }

  private static byte[] repeated(byte[] input, int length) {
    if (input.length == 0) {
      return input;
    }
    byte[] all = new byte[length];
    for (int i = 0; i < length; i++) {
      all[i] = input[i % input.length];
    }
    return all;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
