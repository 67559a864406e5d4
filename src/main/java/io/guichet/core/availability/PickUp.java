package io.guichet.core.availability;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Until when a project promises to have analysed and directed what it is asked (R36), counted in open hours. */
@Named
public final class PickUp {

    private final Settings settings;
    private final PublicHolidays publicHolidays;

    @Inject
    public PickUp(Settings settings, PublicHolidays publicHolidays) {
        this.settings = settings;
        this.publicHolidays = publicHolidays;
    }

    /** As a clock without seconds shows it, never sooner than promised; absent where it never opens. */
    public Optional<Instant> before(ProjectKey project, Instant since) {
        var rules = settings.of(project);
        return new OpenHours(rules.schedule(), publicHolidays)
                .plus(Duration.ofMinutes(rules.pickUpMinutes()), since)
                .map(PickUp::wholeMinute);
    }

    /** How many open minutes it took; one that has begun counts. */
    public long minutes(ProjectKey project, Instant since, Instant done) {
        return new OpenHours(settings.of(project).schedule(), publicHolidays)
                .between(since, done)
                .plusSeconds(59)
                .toMinutes();
    }

    private static Instant wholeMinute(Instant moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? moment : minute.plus(1, ChronoUnit.MINUTES);
    }
}
