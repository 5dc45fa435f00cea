package vn.dondoc.task.evidence;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of evidence lie. The key is the SHA-256 of the content in hexadecimal, so that
 * storing twice changes nothing.
 */
public interface EvidenceStorage {

  /** Stores the content durably; returns when it would survive a crash. */
  void put(String sha256, byte[] content) throws IOException;

  InputStream open(String sha256) throws IOException;
}
