package io.guichet.web.admin;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.TimeOfDay;
import io.guichet.web.view.Moments;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The hours of a project on the wire.
 *
 * @param week slots by the English name of the day in lower case; {@code 24:00} is the end of a day
 */
record ScheduleDocument(
        String zone,
        Map<String, List<SlotDocument>> week,
        List<HolidayDocument> holidays,
        List<String> countries,
        List<ClosingDocument> closings) {

    static final int MOST_CLOSINGS = 200;
    static final int USUAL_ANNOUNCEMENT = 7;
    static final int LONGEST_REASON = 60;

    private static final int MOST_SLOTS = 10;
    private static final int MOST_HOLIDAYS = 500;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern PLACE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,4})?");
    private static final int MOST_COUNTRIES = 20;
    private static final int EARLIEST_ANNOUNCEMENT = 90;

    static ScheduleDocument of(Schedule schedule) {
        var week = new LinkedHashMap<String, List<SlotDocument>>();
        for (var day : DayOfWeek.values()) {
            week.put(
                    Checks.word(day),
                    schedule.on(day).stream().map(SlotDocument::of).toList());
        }
        return new ScheduleDocument(
                schedule.zone().getId(),
                week,
                schedule.holidays().stream().map(HolidayDocument::of).toList(),
                schedule.countries(),
                schedule.closings().stream().map(ClosingDocument::of).toList());
    }

    Schedule checked(Checks checks) {
        var usual = Schedule.OFFICE_HOURS;
        return new Schedule(
                zone == null
                        ? usual.zone()
                        : read(checks, "schedule.zone", "zone", zone, ZoneId::of)
                                .orElse(usual.zone()),
                week == null ? usual.week() : checkedWeek(checks),
                checks.unique(
                        "schedule.holidays",
                        checks.items(
                                "schedule.holidays",
                                holidays,
                                MOST_HOLIDAYS,
                                (field, holiday) -> holiday(checks, field, holiday)),
                        Holiday::date,
                        ".date"),
                checks.unique(
                        "schedule.countries",
                        checks.list(
                                "schedule.countries",
                                countries,
                                MOST_COUNTRIES,
                                (field, country) -> country(checks, field, country)),
                        country -> country,
                        ""),
                checks.items(
                        "schedule.closings",
                        closings,
                        MOST_CLOSINGS,
                        (field, closing) -> closing(checks, field, closing)));
    }

    private Map<DayOfWeek, List<Slot>> checkedWeek(Checks checks) {
        var checked = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        week.forEach((name, slots) -> {
            var path = "schedule.week." + name;
            day(name)
                    .ifPresentOrElse(
                            day -> checked.put(day, slots(checks, path, slots)),
                            () -> checks.wrong(path, "word", name));
        });
        return checked;
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Checks.word(day).equals(name))
                .findFirst();
    }

    private static List<Slot> slots(Checks checks, String field, List<SlotDocument> sent) {
        var slots = checks.items(field, sent, MOST_SLOTS, (path, slot) -> slot(checks, path, slot));
        var inOrder = slots.stream().sorted(Comparator.comparing(Slot::from)).toList();
        for (var i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).from().compareTo(inOrder.get(i - 1).to()) < 0) {
                checks.wrong(field + "[" + slots.indexOf(inOrder.get(i)) + "].from", "overlap");
            }
        }
        return slots;
    }

    private static Optional<Slot> slot(Checks checks, String field, SlotDocument sent) {
        var from = timeOfDay(checks, field + ".from", sent.from());
        var to = timeOfDay(checks, field + ".to", sent.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) >= 0) {
            checks.wrong(field + ".to", "endBeforeStart");
            return Optional.empty();
        }
        return Optional.of(new Slot(from.get(), to.get()));
    }

    static Optional<TimeOfDay> timeOfDay(Checks checks, String field, String sent) {
        var time = Optional.ofNullable(sent).flatMap(TimeOfDay::parse);
        if (time.isEmpty()) {
            checks.wrong(field, "time");
        }
        return time;
    }

    private static Optional<Holiday> holiday(Checks checks, String field, HolidayDocument sent) {
        var name = checks.name(field + ".name", sent.name());
        return read(checks, field + ".date", "date", sent.date(), LocalDate::parse)
                .map(date -> new Holiday(date, name));
    }

    private static String country(Checks checks, String field, String sent) {
        if (!isPlace(sent)) {
            checks.wrong(field, "country", sent);
        }
        return sent;
    }

    /** A country, or a part of one as ISO 3166-2 has it. */
    static boolean isPlace(String code) {
        return PLACE.matcher(code).matches() && COUNTRIES.contains(code.substring(0, 2));
    }

    private static Optional<Closing> closing(Checks checks, String field, ClosingDocument sent) {
        var reason = checks.texts(field + ".reason", sent.reason(), LONGEST_REASON);
        var announcement = checks.texts(field + ".announcement", sent.announcement(), Checks.LONGEST_CARRIED);
        var days = checks.within(
                field + ".announceDays", Checks.or(sent.announceDays(), USUAL_ANNOUNCEMENT), 0, EARLIEST_ANNOUNCEMENT);
        var from = moment(checks, field + ".from", sent.from());
        var to = moment(checks, field + ".to", sent.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            checks.wrong(field + ".to", "endBeforeStart");
        }
        return Optional.of(new Closing(from.get(), to.get(), reason, announcement, days));
    }

    private static Optional<Instant> moment(Checks checks, String field, String sent) {
        return read(checks, field, "moment", sent, text -> OffsetDateTime.parse(text)
                .toInstant());
    }

    private static <T> Optional<T> read(
            Checks checks, String field, String wrong, String sent, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(Checks.or(sent, "")));
        } catch (DateTimeException e) {
            checks.wrong(field, wrong);
            return Optional.empty();
        }
    }

    record SlotDocument(String from, String to) {

        static SlotDocument of(Slot slot) {
            return new SlotDocument(slot.from().toString(), slot.to().toString());
        }
    }

    record HolidayDocument(String date, TextsDocument name) {

        static HolidayDocument of(Holiday holiday) {
            return new HolidayDocument(holiday.date().toString(), TextsDocument.of(holiday.name()));
        }
    }

    /**
     * @param reason left out where there is none to tell
     * @param announcement left out where the product's own sentence is meant
     */
    record ClosingDocument(
            String from, String to, TextsDocument reason, TextsDocument announcement, Integer announceDays) {

        static ClosingDocument of(Closing closing) {
            return new ClosingDocument(
                    Moments.text(closing.from()),
                    Moments.text(closing.to()),
                    orNothing(closing.reason()),
                    orNothing(closing.announcement()),
                    closing.announceDays());
        }

        private static TextsDocument orNothing(Texts texts) {
            return texts.isEmpty() ? null : TextsDocument.of(texts);
        }
    }
}
