package io.guichet.core.settings;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * When support answers (R5, R6, R126).
 *
 * @param zone where the clock hangs that the week and the holidays mean
 * @param week slots by day, each day's in order and apart; a day without slots is closed and not in the map
 * @param holidays days without any slot
 * @param countries whose public holidays are days without any slot, too, as ISO 3166 has them: {@code FR}
 * @param closings from moment to moment, whatever the week says
 */
public record Schedule(
        ZoneId zone,
        Map<DayOfWeek, List<Slot>> week,
        List<Holiday> holidays,
        List<String> countries,
        List<Closing> closings) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What the guide of the support says: mornings and afternoons of working days (R5). */
    public static final Schedule OFFICE_HOURS = new Schedule(
            PARIS,
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                    .collect(toUnmodifiableMap(
                            day -> day, day -> List.of(Slot.of("09:00", "12:00"), Slot.of("14:00", "17:00")))),
            List.of(),
            List.of("FR"),
            List.of());

    /** Day and night. */
    public static final Schedule ALWAYS = new Schedule(
            PARIS,
            Arrays.stream(DayOfWeek.values())
                    .collect(toUnmodifiableMap(day -> day, day -> List.of(Slot.of("00:00", "24:00")))),
            List.of(),
            List.of());

    public Schedule {
        week = week.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .collect(toUnmodifiableMap(Map.Entry::getKey, day -> inOrder(day.getValue())));
        holidays = List.copyOf(holidays);
        countries = List.copyOf(countries);
        closings = List.copyOf(closings);
    }

    /** No country's holidays but those that are named. */
    public Schedule(ZoneId zone, Map<DayOfWeek, List<Slot>> week, List<Holiday> holidays, List<Closing> closings) {
        this(zone, week, holidays, List.of(), closings);
    }

    private static List<Slot> inOrder(List<Slot> slots) {
        return slots.stream().sorted(Comparator.comparing(Slot::from)).toList();
    }

    public List<Slot> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** A part of a day; {@code to} is the first moment after it. */
    public record Slot(TimeOfDay from, TimeOfDay to) {

        public Slot {
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("a slot ends after it begins: " + from + "–" + to);
            }
        }

        public static Slot of(String from, String to) {
            return new Slot(TimeOfDay.of(from), TimeOfDay.of(to));
        }
    }

    public record Holiday(LocalDate date, Texts name) {}

    /**
     * An exceptional closing.
     *
     * @param to the first moment after it
     * @param reason may be empty
     * @param announcement the administrator's own sentence, where the product's does not do; may be empty
     * @param announceDays how long before it begins customers are told
     */
    public record Closing(Instant from, Instant to, Texts reason, Texts announcement, int announceDays) {

        public boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }
}
