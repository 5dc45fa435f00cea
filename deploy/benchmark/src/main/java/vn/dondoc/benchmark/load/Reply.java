package vn.dondoc.benchmark.load;

import io.vertx.core.buffer.Buffer;

/** What came back; status 0 where nothing did. */
public record Reply(int status, String etag, Buffer body) {}
