package io.guichet.host.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands where the story is; its days are working days before today. */
final class StoryClock extends Clock {

    private final Clock real;
    private Instant now;

    StoryClock(Clock real) {
        this.real = real;
        this.now = real.instant();
    }

    /** The moment that many working days ago at that time of the day. */
    Instant at(int workingDaysAgo, String time) {
        LocalDate day = LocalDate.now(real);
        int left = workingDaysAgo;
        while (left > 0) {
            day = day.minusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day.atTime(LocalTime.parse(time)).atZone(real.getZone()).toInstant();
    }

    void goTo(int workingDaysAgo, String time) {
        goTo(at(workingDaysAgo, time));
    }

    void goTo(Instant instant) {
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The story has one zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
