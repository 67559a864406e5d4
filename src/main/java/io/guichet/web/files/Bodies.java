package io.guichet.web.files;

import java.io.IOException;
import java.io.InputStream;

/** Reads what nobody wants, so that an answer given early arrives: the container cuts the connection otherwise. */
final class Bodies {

    /** Bytes; a sender of more than that is not waiting for a reason. */
    static final long PATIENCE = 64L * 1024 * 1024;

    private Bodies() {}

    static void drain(InputStream body) {
        var buffer = new byte[32 * 1024];
        try {
            var left = PATIENCE;
            var read = body.read(buffer);
            while (read >= 0 && left > 0) {
                left -= read;
                read = body.read(buffer);
            }
        } catch (IOException gone) {
            // Then nobody waits for an answer.
        }
    }
}
