package io.guichet.web.admin;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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
        return Response.ok(table.text(), CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
