package vn.dondoc.local.mailbox;

import java.time.Instant;
import java.util.List;

/**
 * One mail as one recipient got it.
 *
 * @param number counted from 1 in order of arrival
 */
public record Mail(
    int number,
    String messageId,
    Instant received,
    String from,
    List<String> to,
    String subject,
    String text) {}
