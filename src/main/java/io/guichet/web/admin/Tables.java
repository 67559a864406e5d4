package io.guichet.web.admin;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Answers with a table for those who ask for one: with {@code format=csv}, or with what they accept. */
final class Tables {

    static final MediaType CSV = new MediaType("text", "csv", "utf-8");

    private Tables() {}

    static boolean isWanted(String format, HttpHeaders headers) {
        return "csv".equals(format)
                || (format == null
                        && headers.getAcceptableMediaTypes().stream()
                                .anyMatch(type -> !type.isWildcardSubtype()
                                        && type.getSubtype().equals("csv")));
    }

    /** A file to keep. */
    static Response file(String name, Csv table) {
        return kept(name, table.text());
    }

    /** A file that is written while it is read, for what may be too long to hold. */
    static Response file(String name, Written written) {
        StreamingOutput body = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            written.to(writer);
            writer.flush();
        };
        return kept(name, body);
    }

    /** Writes the lines of a table. */
    interface Written {
        void to(Writer out) throws IOException;
    }

    private static Response kept(String name, Object body) {
        return Response.ok(body, CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
