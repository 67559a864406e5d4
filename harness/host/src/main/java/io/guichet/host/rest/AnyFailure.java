package io.guichet.host.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What REST v2 answers when neither the resource nor a mapper of the plugin's own did.
 *
 * <p>Like there, the stack trace goes out with a 500: a plugin that must not show it has to map its failures itself.
 */
final class AnyFailure implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(AnyFailure.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException e) {
            return ofJaxRs(e);
        }
        LOG.error("Uncaught exception thrown by REST service: {}", failure.getMessage(), failure);
        return Problems.answer(
                Response.Status.INTERNAL_SERVER_ERROR, message(failure), Map.of("stack-trace", stackTrace(failure)));
    }

    /** Keeps the headers that JAX-RS has put there, such as {@code Allow}. */
    private static Response ofJaxRs(WebApplicationException e) {
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        Response.ResponseBuilder answer =
                Response.fromResponse(Problems.answer(e.getResponse().getStatusInfo(), message(e)));
        e.getResponse().getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    private static String message(Throwable failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("");
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
