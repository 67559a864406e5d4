package io.guichet.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** 400 for a body that is no JSON, or not the JSON the resource takes. */
final class UnreadableJson implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException e) {
        return Problems.answer(Response.Status.BAD_REQUEST, message(e));
    }

    /** Jackson's own message would name Java classes. */
    private static String message(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? "Unrecognized field \"" + unknown.getPropertyName() + "\""
                : "The request body is not the JSON that was expected";
    }
}
