package io.guichet.web.stream;

import io.guichet.core.health.HealthCheck;
import io.guichet.core.health.Point;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** In which way this node's open pages hear of what happens, and why not in the better one. */
@Named
public final class TransportHealth implements HealthCheck {

    private final Streams streams;

    @Inject
    public TransportHealth(Streams streams) {
        this.streams = streams;
    }

    @Override
    public List<Point> look() {
        var streaming = streams.streaming();
        var polling = streams.polling();
        return List.of(Point.of("transport")
                .with("uses", used(streaming, polling))
                .with("streams", streaming)
                .with("mostStreams", Limits.STREAMS)
                .with("polls", polling)
                .with("mostPolls", Limits.WAITING_POLLS)
                .watchedIf(streaming == 0 && polling > 0
                        || streaming >= Limits.STREAMS
                        || polling >= Limits.WAITING_POLLS));
    }

    /** A page polls when no stream reached it, or the node has no room for one. */
    private static String used(int streaming, int polling) {
        if (streaming >= Limits.STREAMS) {
            return "full";
        }
        if (streaming == 0 && polling > 0) {
            return "poll";
        }
        return streaming == 0 ? "none" : polling == 0 ? "sse" : "mixed";
    }
}
