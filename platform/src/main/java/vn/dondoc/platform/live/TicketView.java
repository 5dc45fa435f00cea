package vn.dondoc.platform.live;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ticket as the caller gets it, once.
 *
 * @param ticket goes into the query parameter of the same name
 * @param stream the address that it opens
 * @param expiresInSeconds within which the stream must be opened
 */
public record TicketView(
    @Schema(description = "The secret; it opens one stream, once", examples = "c2Vj…")
        String ticket,
    @Schema(description = "Where to open the stream, the ticket included") String stream,
    @Schema(description = "How long it can be used", examples = "60") long expiresInSeconds) {}
