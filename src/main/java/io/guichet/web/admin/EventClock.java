package io.guichet.web.admin;

import biweekly.io.TimezoneInfo;
import biweekly.parameter.ICalParameters;
import biweekly.property.DateOrDateTimeProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * A date of a calendar's file, and the clock that shows it.
 *
 * <p>The library counts what has no zone by the clock of this server, which is nobody's; so we go by the figures of the
 * file and count with java.time. Only where the file describes a zone under a name that is no place's, as Outlook does,
 * the library's zone counts.
 */
final class EventClock {

    private final boolean hasTime;
    /** Without a zone of its own: meant as the project's clock shows it. */
    private final boolean plain;

    private final LocalDateTime wall;
    private final ZoneId zone;
    private final TimeZone described;

    EventClock(TimezoneInfo zones, DateOrDateTimeProperty property, ZoneId here) throws Untaken {
        var figures = property.getValue().getRawComponents();
        hasTime = property.getValue().hasTime();
        try {
            // Sixty is the second that is put in now and then.
            wall = LocalDateTime.of(
                    figures.getYear(),
                    figures.getMonth(),
                    figures.getDate(),
                    figures.getHour(),
                    figures.getMinute(),
                    Math.min(figures.getSecond(), 59));
        } catch (DateTimeException e) {
            throw new Untaken("noStart");
        }
        var assigned = zones.getTimezone(property);
        if (assigned == null && hasTime && property.getParameter(ICalParameters.TZID) != null) {
            throw new Untaken("zone");
        }
        plain = assigned == null && !figures.isUtc();
        if (figures.isUtc()) {
            zone = ZoneOffset.UTC;
            described = null;
        } else if (assigned == null) {
            zone = here;
            described = null;
        } else {
            var named =
                    ZoneId.getAvailableZoneIds().contains(assigned.getTimeZone().getID());
            zone = named ? ZoneId.of(assigned.getTimeZone().getID()) : here;
            described = named ? null : assigned.getTimeZone();
        }
    }

    boolean hasTime() {
        return hasTime;
    }

    LocalDateTime wall() {
        return wall;
    }

    Instant instant() {
        return at(wall);
    }

    Instant at(LocalDateTime time) {
        if (described == null) {
            return time.atZone(zone).toInstant();
        }
        var asUtc = time.toInstant(ZoneOffset.UTC);
        var near = asUtc.minusMillis(described.getOffset(asUtc.toEpochMilli()));
        return asUtc.minusMillis(described.getOffset(near.toEpochMilli()));
    }

    /** What another clock shows at this one's date. */
    LocalDateTime wallOn(EventClock other) {
        var same = zone.equals(other.zone) && described == null && other.described == null;
        return same ? wall : other.shown(instant());
    }

    private LocalDateTime shown(Instant moment) {
        return described == null
                ? LocalDateTime.ofInstant(moment, zone)
                : LocalDateTime.ofInstant(
                        moment.plusMillis(described.getOffset(moment.toEpochMilli())), ZoneOffset.UTC);
    }

    /** By which the library is to step through a rule; {@link #stepped} takes its steps back. */
    TimeZone steps() {
        if (plain) {
            return TimeZone.getDefault();
        }
        return described == null ? TimeZone.getTimeZone(zone) : described;
    }

    LocalDateTime stepped(Instant step) {
        return plain ? LocalDateTime.ofInstant(step, ZoneId.systemDefault()) : shown(step);
    }
}
