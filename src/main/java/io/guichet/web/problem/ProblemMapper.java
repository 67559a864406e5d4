package io.guichet.web.problem;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers for every REST call that ended in an exception.
 *
 * <p>Nearer to all of them than the platform's own mapper of everything, which shows a stack trace.
 */
@Named
@Provider
public final class ProblemMapper implements ExceptionMapper<RuntimeException> {

    private final Problems problems;

    @Inject
    public ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(RuntimeException thrown) {
        var refused = problems.of(thrown);
        var answer = start(thrown, refused)
                .entity(problems.body(refused))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store");
        refused.retryAfterSeconds().ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }

    /** Keeps what the container wants to say in headers, such as which methods a resource has. */
    private static Response.ResponseBuilder start(RuntimeException thrown, Refused refused) {
        return thrown instanceof WebApplicationException container
                ? Response.fromResponse(container.getResponse()).status(refused.status())
                : Response.status(refused.status());
    }
}
