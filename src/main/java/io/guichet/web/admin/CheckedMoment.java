package io.guichet.web.admin;

import io.guichet.core.availability.OpenHours;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.web.view.Moments;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether support is there at a moment, and why.
 *
 * @param reason {@code hours}, {@code outside}, {@code holiday} or {@code closing}
 * @param name of the holiday or the closing
 * @param reopensAt when it opens the next time; absent while it is open, and where that is not in sight
 * @param closesAt while it is open; absent where it stays so for a week
 */
record CheckedMoment(boolean open, String at, String reason, TextsDocument name, String reopensAt, String closesAt) {

    static CheckedMoment of(OpenHours hours, Instant at) {
        var open = hours.isOpen(at);
        var holiday = hours.holiday(at);
        var closing = hours.closing(at);
        return new CheckedMoment(
                open,
                Moments.text(at),
                open ? "hours" : holiday.isPresent() ? "holiday" : closing.isPresent() ? "closing" : "outside",
                holiday.map(Holiday::name)
                        .or(() -> closing.map(Closing::reason))
                        .filter(name -> !name.isEmpty())
                        .map(TextsDocument::of)
                        .orElse(null),
                text(open ? Optional.<Instant>empty() : hours.opensAgainAfter(at)),
                text(hours.closesAt(at)));
    }

    private static String text(Optional<Instant> moment) {
        return moment.map(Moments::text).orElse(null);
    }
}
