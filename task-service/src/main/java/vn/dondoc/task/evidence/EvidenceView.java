package vn.dondoc.task.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of evidence.
 *
 * @param size in bytes
 * @param subject the provider's id of who added it
 */
@Schema(name = "Evidence")
public record EvidenceView(
    UUID id,
    String filename,
    String contentType,
    long size,
    String sha256,
    String subject,
    Instant addedAt) {}
