package io.guichet.host.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Jira's form of an error: {@code {"errorMessages":[…],"errors":{…}}}. */
public final class RestProblem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private RestProblem(int status, Collection<String> messages, Map<String, String> errors) {
        super(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(messages, errors))
                .build());
    }

    private static ObjectNode body(Collection<String> messages, Map<String, String> errors) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode list = body.putArray("errorMessages");
        messages.forEach(list::add);
        ObjectNode fields = body.putObject("errors");
        errors.forEach(fields::put);
        return body;
    }

    public static RestProblem of(int status, String message) {
        return new RestProblem(status, List.of(message), Map.of());
    }

    public static RestProblem of(int status, Collection<String> messages) {
        return new RestProblem(status, messages, Map.of());
    }

    static RestProblem ofField(String field, String message) {
        return new RestProblem(400, List.of(), Map.of(field, message));
    }

    /** What a service of Jira's complained about, with the status that goes with the worst of its reasons. */
    static RestProblem of(ErrorCollection errors) {
        return new RestProblem(status(errors.getReasons()), errors.getErrorMessages(), errors.getErrors());
    }

    private static int status(Set<Reason> reasons) {
        if (reasons.contains(Reason.NOT_LOGGED_IN)) {
            return 401;
        }
        if (reasons.contains(Reason.FORBIDDEN)) {
            return 403;
        }
        if (reasons.contains(Reason.NOT_FOUND)) {
            return 404;
        }
        return reasons.contains(Reason.CONFLICT) ? 409 : 400;
    }
}
