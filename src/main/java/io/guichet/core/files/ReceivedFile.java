package io.guichet.core.files;

import java.nio.file.Path;

/**
 * A file as it came in, in a place of ours that is swept after the call.
 *
 * @param size in bytes
 */
public record ReceivedFile(FileName name, Path content, long size) {}
