package io.guichet.web.admin;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import io.guichet.web.admin.ScheduleDocument.ClosingDocument;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Closings out of an iCalendar file (R126): each event is one, each time that it recurs.
 *
 * <p>What the file says without a zone, all of a day in the first place, is meant by the clock of the project. What
 * cannot be taken is told with its reason; nothing is left out in silence.
 */
final class CalendarFile {

    /** Beyond that nobody plans, and a rule without an end has to end somewhere. */
    private static final Duration AHEAD = Duration.ofDays(2 * 366L);

    private static final int MOST = ScheduleDocument.MOST_CLOSINGS;
    /** Steps of a rule whose times are all over, or never come. */
    private static final int MOST_STEPS = 20_000;

    private final ZoneId here;
    private final Instant now;
    private final Map<String, ClosingDocument> closings = new LinkedHashMap<>();
    private final List<Ignored> ignored = new ArrayList<>();

    CalendarFile(ZoneId here, Instant now) {
        this.here = here;
        this.now = now;
    }

    Report read(String text) {
        var calendars = 0;
        try (var reader = new ICalReader(text)) {
            for (var calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                calendars++;
                read(calendar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (calendars == 0) {
            throw Refusals.unreadable();
        }
        var sorted = closings.values().stream()
                .sorted(Comparator.comparing(ClosingDocument::from))
                .toList();
        if (sorted.size() > MOST) {
            ignored.add(new Ignored("", sorted.get(MOST - 1).from(), "tooMany"));
        }
        return new Report(sorted.stream().limit(MOST).toList(), ignored);
    }

    private void read(ICalendar calendar) {
        var moved = moved(calendar);
        for (var event : calendar.getEvents()) {
            var title = title(event);
            if (Optional.ofNullable(event.getStatus())
                    .filter(Status::isCancelled)
                    .isPresent()) {
                ignored.add(new Ignored(title, null, "cancelled"));
            } else {
                try {
                    read(calendar.getTimezoneInfo(), event, title, moved.getOrDefault(uid(event), Set.of()));
                } catch (Untaken untaken) {
                    ignored.add(new Ignored(title, untaken.at(), untaken.reason()));
                }
            }
        }
    }

    /** Which times of a recurring event an event of its own stands for. */
    private Map<String, Set<Instant>> moved(ICalendar calendar) {
        var moved = new LinkedHashMap<String, Set<Instant>>();
        for (var event : calendar.getEvents()) {
            var instead = event.getRecurrenceId();
            if (instead != null && instead.getValue() != null) {
                try {
                    var moment = new EventClock(calendar.getTimezoneInfo(), instead, here).instant();
                    moved.computeIfAbsent(uid(event), any -> new HashSet<>()).add(moment);
                } catch (Untaken unreadable) {
                    // Told of at the event itself, whose start is of the same kind.
                }
            }
        }
        return moved;
    }

    private void read(TimezoneInfo zones, VEvent event, String title, Set<Instant> moved) throws Untaken {
        var begin = event.getDateStart();
        if (begin == null || begin.getValue() == null) {
            throw new Untaken("noStart");
        }
        var clock = new EventClock(zones, begin, here);
        // One more than fit, whatever is moved: what was cut off is told.
        var times = event.getRecurrenceId() == null
                ? times(zones, event, clock, MOST + 1 + moved.size())
                : List.of(clock.wall());
        var coming = 0;
        for (var time : times) {
            var from = clock.at(time);
            var to = end(zones, event, clock, time);
            if (!from.isBefore(to)) {
                throw new Untaken("endBeforeStart", from);
            }
            if (to.isAfter(now)) {
                coming++;
                if (!moved.contains(from)) {
                    add(title, from, to);
                }
            }
        }
        if (coming == 0) {
            throw new Untaken("past", clock.instant());
        }
    }

    /** Each time that it begins and is not over, by its own clock; once, where it does not recur. */
    private List<LocalDateTime> times(TimezoneInfo zones, VEvent event, EventClock clock, int most) throws Untaken {
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(clock.wall());
        }
        var times = new ArrayList<LocalDateTime>();
        var rule = event.getDateIterator(clock.steps());
        var last = now.plus(AHEAD);
        for (var steps = 0; rule.hasNext() && times.size() < most; steps++) {
            var time = clock.stepped(rule.next().toInstant());
            if (clock.at(time).isAfter(last)) {
                ignored.add(new Ignored(title(event), Moments.text(clock.at(time)), "later"));
                break;
            }
            if (steps == MOST_STEPS) {
                throw new Untaken("tooOften");
            }
            if (end(zones, event, clock, time).isAfter(now)) {
                times.add(time);
            }
        }
        return times;
    }

    private Instant end(TimezoneInfo zones, VEvent event, EventClock clock, LocalDateTime time) throws Untaken {
        var end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            var until = new EventClock(zones, end, here);
            // As long by the clock on the wall as it is the first time.
            return clock.at(time.plus(Duration.between(clock.wall(), until.wallOn(clock))));
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            var length = event.getDuration().getValue();
            var days = number(length.getWeeks()) * 7L + number(length.getDays());
            var exact = Duration.ofHours(number(length.getHours()))
                    .plusMinutes(number(length.getMinutes()))
                    .plusSeconds(number(length.getSeconds()));
            return clock.at(time.plusDays(days)).plus(exact);
        }
        if (clock.hasTime()) {
            throw new Untaken("noEnd", clock.at(time));
        }
        return clock.at(time.plusDays(1));
    }

    private static int number(Integer part) {
        return part == null ? 0 : part;
    }

    private void add(String title, Instant from, Instant to) {
        var closing = new ClosingDocument(
                Moments.text(from),
                Moments.text(to),
                title.isEmpty() ? null : new TextsDocument(shortened(title), ""),
                null,
                ScheduleDocument.USUAL_ANNOUNCEMENT);
        if (closings.putIfAbsent(closing.from() + closing.to(), closing) != null) {
            ignored.add(new Ignored(title, closing.from(), "twice"));
        } else if (title.length() > ScheduleDocument.LONGEST_REASON) {
            ignored.add(new Ignored(title, closing.from(), "shortened"));
        }
    }

    private static String shortened(String title) {
        var longest = ScheduleDocument.LONGEST_REASON;
        return title.length() <= longest
                ? title
                : title.substring(0, longest - 1).strip() + "…";
    }

    private static String title(VEvent event) {
        var summary = event.getSummary();
        return summary == null || summary.getValue() == null
                ? ""
                : summary.getValue().strip().replaceAll("\\s+", " ");
    }

    private static String uid(VEvent event) {
        return event.getUid() == null ? "" : String.valueOf(event.getUid().getValue());
    }

    /** @param closings to be looked at and saved with the settings */
    record Report(List<ClosingDocument> closings, List<Ignored> ignored) {}

    /**
     * @param value what the event is called; empty where a whole file is cut off
     * @param at when it would begin, where that is known; where a file is cut off, when the last began that was taken
     * @param reason a word of the wire contract
     */
    record Ignored(String value, String at, String reason) {}
}
