package vn.dondoc.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** Lets a request body pass until it is too long; a chunked one does not say so beforehand. */
final class LimitedBody implements ReadStream<Buffer> {
  private final ReadStream<Buffer> body;
  private final Runnable onChunk;
  private long left;
  private Handler<Throwable> failure = ignored -> {};

  LimitedBody(ReadStream<Buffer> body, long atMost, Runnable onChunk) {
    this.body = body;
    this.left = atMost;
    this.onChunk = onChunk;
  }

  boolean exceeded() {
    return left < 0;
  }

  @Override
  public ReadStream<Buffer> handler(Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> pass(chunk, handler));
    return this;
  }

  private void pass(Buffer chunk, Handler<Buffer> handler) {
    if (exceeded()) {
      return;
    }
    onChunk.run();
    left -= chunk.length();
    if (exceeded()) {
      failure.handle(new IllegalStateException("body too large"));
    } else {
      handler.handle(chunk);
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
    failure = handler == null ? ignored -> {} : handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    body.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    body.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    body.fetch(amount);
    return this;
  }
}
