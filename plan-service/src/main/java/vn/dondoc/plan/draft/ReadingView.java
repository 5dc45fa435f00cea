package vn.dondoc.plan.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last import of a plan read; the plan itself may say otherwise by now.
 *
 * @param digest SHA-256 of the document, in hexadecimal
 */
public record ReadingView(
    @Nullable String fileName, String digest, Instant readAt, ReadDraftView draft) {}
