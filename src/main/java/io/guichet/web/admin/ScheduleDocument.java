package io.guichet.web.admin;

import static java.util.stream.Collectors.toMap;

import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.TimeOfDay;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.Moments;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The hours of a project on the wire.
 *
 * @param week slots by the English name of the day in lower case; {@code 24:00} is the end of a day
 */
record ScheduleDocument(
        String zone,
        Map<String, List<SlotDocument>> week,
        List<HolidayDocument> holidays,
        List<ClosingDocument> closings) {

    private static final int MOST_SLOTS = 10;
    private static final int MOST_HOLIDAYS = 500;
    private static final int MOST_CLOSINGS = 200;
    private static final int EARLIEST_ANNOUNCEMENT = 90;
    private static final int USUAL_ANNOUNCEMENT = 7;
    private static final int LONGEST_REASON = 60;

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
                schedule.closings().stream().map(ClosingDocument::of).toList());
    }

    Schedule checked() {
        var usual = Schedule.OFFICE_HOURS;
        return new Schedule(
                zone == null ? usual.zone() : read("schedule.zone", zone, ZoneId::of),
                week == null ? usual.week() : checkedWeek(),
                Checks.unique(
                        "schedule.holidays",
                        Checks.list("schedule.holidays", holidays, MOST_HOLIDAYS, ScheduleDocument::holiday),
                        Holiday::date,
                        ".date"),
                Checks.list("schedule.closings", closings, MOST_CLOSINGS, ScheduleDocument::closing));
    }

    private Map<DayOfWeek, List<Slot>> checkedWeek() {
        return week.entrySet().stream()
                .collect(toMap(day -> day(day.getKey()), day -> slots(path(day.getKey()), day.getValue())));
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Checks.word(day).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusals.invalid(path(name)));
    }

    private static String path(String day) {
        return "schedule.week." + day;
    }

    private static List<Slot> slots(String field, List<SlotDocument> sent) {
        var slots = Checks.list(field, sent, MOST_SLOTS, ScheduleDocument::slot);
        var inOrder = slots.stream().sorted(Comparator.comparing(Slot::from)).toList();
        for (var i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).from().compareTo(inOrder.get(i - 1).to()) < 0) {
                throw Refusals.invalid(field + "[" + slots.indexOf(inOrder.get(i)) + "].from");
            }
        }
        return slots;
    }

    private static Slot slot(String field, SlotDocument sent) {
        var from = timeOfDay(field + ".from", sent.from());
        var to = timeOfDay(field + ".to", sent.to());
        if (from.compareTo(to) >= 0) {
            throw Refusals.invalid(field + ".to");
        }
        return new Slot(from, to);
    }

    static TimeOfDay timeOfDay(String field, String sent) {
        return Optional.ofNullable(sent).flatMap(TimeOfDay::parse).orElseThrow(() -> Refusals.invalid(field));
    }

    private static Holiday holiday(String field, HolidayDocument sent) {
        return new Holiday(
                read(field + ".date", sent.date(), LocalDate::parse), Checks.name(field + ".name", sent.name()));
    }

    private static Closing closing(String field, ClosingDocument sent) {
        var from = moment(field + ".from", sent.from());
        var to = moment(field + ".to", sent.to());
        if (!from.isBefore(to)) {
            throw Refusals.invalid(field + ".to");
        }
        return new Closing(
                from,
                to,
                Checks.name(field + ".reason", sent.reason(), LONGEST_REASON),
                Checks.texts(field + ".announcement", sent.announcement(), Checks.LONGEST_CARRIED),
                Checks.within(
                        field + ".announceDays",
                        Checks.or(sent.announceDays(), USUAL_ANNOUNCEMENT),
                        0,
                        EARLIEST_ANNOUNCEMENT));
    }

    private static Instant moment(String field, String sent) {
        return read(field, sent, text -> OffsetDateTime.parse(text).toInstant());
    }

    private static <T> T read(String field, String sent, Function<String, T> parse) {
        try {
            return parse.apply(Checks.or(sent, ""));
        } catch (DateTimeException e) {
            throw Refusals.invalid(field);
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

    /** @param announcement left out where the product's own sentence is meant */
    record ClosingDocument(
            String from, String to, TextsDocument reason, TextsDocument announcement, Integer announceDays) {

        static ClosingDocument of(Closing closing) {
            return new ClosingDocument(
                    Moments.text(closing.from()),
                    Moments.text(closing.to()),
                    TextsDocument.of(closing.reason()),
                    closing.announcement().isEmpty() ? null : TextsDocument.of(closing.announcement()),
                    closing.announceDays());
        }
    }
}
