package io.guichet.web.stream;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.guichet.web.caller.Callers;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Problems;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an open page up to date by server-sent events. The first one comes at once: a client that does not get it within
 * two seconds knows that something on the way holds events back, and polls.
 */
@Named
@UnrestrictedAccess
public class StreamServlet extends GetServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(StreamServlet.class);
    private static final Duration WHEN_FULL = Duration.ofSeconds(30);
    private static final Event HELLO =
            new Event("hello", Map.of("transport", "sse", "heartbeatSeconds", Limits.HEARTBEAT.toSeconds()));

    private final transient Callers callers;
    private final transient Asking asking;
    private final transient Readers readers;
    private final transient Streams streams;
    private final transient Json json;

    @Inject
    public StreamServlet(
            Callers callers, Asking asking, Readers readers, Streams streams, Problems problems, Json json) {
        super(problems);
        this.callers = callers;
        this.asking = asking;
        this.readers = readers;
        this.streams = streams;
        this.json = json;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = callers.reading();
        var asked = asking.of(person, request);
        var reader = readers.of(person, request);
        if (!streams.hasRoom(false)) {
            throw Refusals.unavailable(WHEN_FULL);
        }
        var answer = AsyncAnswer.start(request, response).orElseThrow(() -> Refusals.unavailable(WHEN_FULL));
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        open(asked, reader, new SseOutlet(answer, json), request.getHeader("Last-Event-ID"));
    }

    private void open(Asking.Asked asked, Reader reader, Outlet outlet, String lastEventId) {
        try {
            outlet.begin(List.of(HELLO));
            var from = Optional.ofNullable(lastEventId).flatMap(Cursor::parse);
            streams.open(asked.interest(), reader, outlet, asked.named(), from);
        } catch (IOException e) {
            LOG.debug("A page left before it was greeted", e);
            outlet.end();
        } catch (RuntimeException e) {
            outlet.end();
            throw e;
        }
    }
}
