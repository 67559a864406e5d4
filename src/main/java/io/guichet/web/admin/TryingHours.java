package io.guichet.web.admin;

import io.guichet.core.availability.OpenHours;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.settings.Schedule;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What an administrator tries out and brings along while she sets the hours; nothing of it is saved (R124–R127, B4). */
@Named
public final class TryingHours {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    private final PublicHolidays publicHolidays;
    private final WrongFields wrong;
    private final Clock clock;
    private final Answers answers;
    private final Json json;

    @Inject
    public TryingHours(PublicHolidays publicHolidays, WrongFields wrong, Clock clock, Answers answers, Json json) {
        this.publicHolidays = publicHolidays;
        this.wrong = wrong;
        this.clock = clock;
        this.answers = answers;
        this.json = json;
    }

    /** @param stored the hours that are meant where none are sent */
    Response check(InputStream body, Supplier<Schedule> stored) {
        var asked = json.read(body, Asked.class);
        var checks = new Checks();
        var schedule =
                asked.schedule() == null ? stored.get() : asked.schedule().checked(checks);
        var at = at(asked.at(), schedule, checks);
        wrong.refuse(checks);
        return answers.ok(CheckedMoment.of(new OpenHours(schedule, publicHolidays), at));
    }

    /** With an offset it is a moment of its own; without one it is what the clock of the schedule shows. */
    private Instant at(String sent, Schedule schedule, Checks checks) {
        if (sent == null) {
            return clock.instant();
        }
        try {
            return sent.length() > "2026-05-08T10:00:00".length() || sent.endsWith("Z")
                    ? OffsetDateTime.parse(sent).toInstant()
                    : LocalDateTime.parse(sent).atZone(schedule.zone()).toInstant();
        } catch (DateTimeException e) {
            checks.wrong("at", "moment");
            return clock.instant();
        }
    }

    Response holidays(String year, String countries, Schedule schedule) {
        var wanted = Parameters.number(
                "year", year, clock.instant().atZone(schedule.zone()).getYear());
        if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
            throw Refusals.invalid("year");
        }
        return answers.ok(HolidaysDocument.of(
                publicHolidays, (int) wanted, countries == null ? schedule.countries() : places(countries)));
    }

    private static List<String> places(String countries) {
        var places = Arrays.stream(countries.split(","))
                .filter(place -> !place.isEmpty())
                .toList();
        if (!places.stream().allMatch(ScheduleDocument::isPlace)) {
            throw Refusals.invalid("countries");
        }
        return places;
    }

    /** What a calendar's file has in closings, and what of it could not be taken. */
    Response closings(String zone, InputStream body, Schedule schedule) {
        var here = Optional.ofNullable(zone).map(TryingHours::zone).orElseGet(schedule::zone);
        return answers.ok(new CalendarFile(here, clock.instant()).read(SentText.of(body)));
    }

    private static ZoneId zone(String sent) {
        try {
            return ZoneId.of(sent);
        } catch (DateTimeException e) {
            throw Refusals.invalid("zone");
        }
    }

    /** @param schedule as it is being changed; left out where the stored one is meant */
    private record Asked(String at, ScheduleDocument schedule) {}
}
