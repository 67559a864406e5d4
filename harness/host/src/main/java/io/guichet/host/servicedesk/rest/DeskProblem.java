package io.guichet.host.servicedesk.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.servicedesk.Refused;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** JSM's form of an error: {@code {"errorMessage":…,"i18nErrorMessage":{…}}}. */
final class DeskProblem implements ExceptionMapper<Refused> {

    @Override
    public Response toResponse(Refused refusal) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("errorMessage", refusal.getMessage());
        ObjectNode i18n = body.putObject("i18nErrorMessage");
        i18n.put("i18nKey", "sd.error." + refusal.status());
        i18n.putArray("parameters");
        return Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
