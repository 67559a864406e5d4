package io.guichet.core.availability;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Until when a project promises to have analysed and directed what it is asked (R36), counted in open hours. */
@Named
public final class PickUp {

    /** Longer than any page is looked at without news. */
    private static final Duration IN_SIGHT = Duration.ofDays(8);

    private static final int MOST_STRETCHES = 24;

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

    /** What somebody needs who shows, from now on and without asking again, how much open time is left of the promise. */
    public Counting counting(ProjectKey project, Instant since, Instant now) {
        var rules = settings.of(project);
        var hours = new OpenHours(rules.schedule(), publicHolidays);
        var stretches = hours.openings(now, now.plus(IN_SIGHT)).stream()
                .limit(MOST_STRETCHES)
                .map(opening -> new Stretch(opening.from(), opening.to()))
                .toList();
        return new Counting(rules.pickUpMinutes(), now, hours.between(since, now), stretches);
    }

    private static Instant wholeMinute(Instant moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? moment : minute.plus(1, ChronoUnit.MINUTES);
    }

    /**
     * How open time goes by.
     *
     * @param promised minutes
     * @param at the moment that the rest is said of
     * @param spent open time until then, since it was asked
     * @param open when it goes on from then, in order and apart; outside these stretches, time stands still
     */
    public record Counting(int promised, Instant at, Duration spent, List<Stretch> open) {

        public Counting {
            open = List.copyOf(open);
        }

        /** Open time since it was asked, at a moment that is not before {@link #at}. */
        public Duration spentAt(Instant moment) {
            return open.stream().map(stretch -> stretch.goneBy(moment)).reduce(spent, Duration::plus);
        }
    }

    /** From a moment to before another one. */
    public record Stretch(Instant from, Instant to) {

        private Duration goneBy(Instant moment) {
            var until = moment.isBefore(to) ? moment : to;
            return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
        }
    }
}
