package io.guichet.web.stream;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Problems;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * The stream's events for pages that nothing can be pushed to: what came since the cursor, at once or as soon as
 * something comes.
 */
@Named
@UnrestrictedAccess
public class PollServlet extends GetServlet {

    private static final long serialVersionUID = 1L;
    private static final long LONGEST_WAIT_SECONDS = 25;

    private final transient Callers callers;
    private final transient Asking asking;
    private final transient Readers readers;
    private final transient Polling polling;
    private final transient Streams streams;
    private final transient Json json;

    @Inject
    public PollServlet(
            Callers callers,
            Asking asking,
            Readers readers,
            Polling polling,
            Streams streams,
            Problems problems,
            Json json) {
        super(problems);
        this.callers = callers;
        this.asking = asking;
        this.readers = readers;
        this.polling = polling;
        this.streams = streams;
        this.json = json;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = callers.reading();
        var interest = asking.of(person, request).interest();
        var reader = readers.of(person, request);
        var cursor = Asking.parameter(request, "cursor", "");
        var wait = waitOf(request);
        polling.seen(interest);
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        var waits = !wait.isZero() && AsyncAnswer.isPossible(request) && streams.hasRoom(true);
        var atOnce = polling.atOnce(reader, interest, cursor, waits);
        if (atOnce.isPresent()) {
            response.getOutputStream().write(json.bytes(atOnce.get()));
            return;
        }
        var outlet = new PollOutlet(AsyncAnswer.start(request, response).orElseThrow(), json, wait, cursor);
        try {
            streams.open(interest, reader, outlet, Map.of(), Cursor.parse(cursor));
        } catch (RuntimeException e) {
            outlet.end();
            throw e;
        }
    }

    private static Duration waitOf(HttpServletRequest request) {
        var seconds = Parameters.number("wait", request.getParameter("wait"), 0);
        return Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS));
    }
}
