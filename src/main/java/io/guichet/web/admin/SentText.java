package io.guichet.web.admin;

import io.guichet.web.json.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A text file as somebody's office programs write it: in UTF-8 or UTF-16 with a mark at its head, in UTF-8 without one,
 * or, where it is none of these, in Windows-1252, as Excel writes in western Europe.
 */
final class SentText {

    private static final int LONGEST = 2 * 1024 * 1024;
    private static final Charset EXCEL = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private SentText() {}

    static String of(InputStream body) {
        try {
            var bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new TooLarge(LONGEST);
            }
            return of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, EXCEL);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
