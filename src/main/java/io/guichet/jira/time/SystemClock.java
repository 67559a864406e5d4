package io.guichet.jira.time;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The node's clock, as a bean; whoever needs the time is given it. */
@Named
public final class SystemClock extends Clock {

    private final Clock system = Clock.systemUTC();

    @Override
    public Instant instant() {
        return system.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
