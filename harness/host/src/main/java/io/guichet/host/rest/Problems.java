package io.guichet.host.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON in which the platform itself reports a problem. */
final class Problems {

    private Problems() {}

    static Response answer(Response.StatusType status, String message) {
        return answer(status, message, Map.of());
    }

    static Response answer(Response.StatusType status, String message, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", message);
        body.put("status-code", status.getStatusCode());
        body.putAll(more);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
