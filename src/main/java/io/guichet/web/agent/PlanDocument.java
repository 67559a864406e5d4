package io.guichet.web.agent;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.core.availability.Plan;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.core.settings.TimeOfDay;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An agent's week on the wire.
 *
 * @param week slots by the English name of the day in lower case; days without any are left out
 */
record PlanDocument(String zone, Map<String, List<SlotDocument>> week) {

    private static final int MOST_SLOTS = 10;

    static PlanDocument of(Plan plan) {
        var week = new LinkedHashMap<String, List<SlotDocument>>();
        for (var day : DayOfWeek.values()) {
            if (plan.week().containsKey(day)) {
                week.put(
                        word(day),
                        plan.week().get(day).stream()
                                .map(slot -> new SlotDocument(
                                        slot.from().toString(), slot.to().toString()))
                                .toList());
            }
        }
        return new PlanDocument(plan.zone().getId(), week);
    }

    static Plan plan(JsonNode sent) {
        if (!sent.isObject() || !sent.path("week").isObject()) {
            throw new Malformed("plan");
        }
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        sent.path("week").fields().forEachRemaining(day -> week.put(day(day.getKey()), slots(day.getValue())));
        return new Plan(zone(sent.path("zone").asText()), week);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusals.invalid("plan.zone");
        }
    }

    private static DayOfWeek day(String name) {
        for (var day : DayOfWeek.values()) {
            if (word(day).equals(name)) {
                return day;
            }
        }
        throw Refusals.invalid("plan.week." + name);
    }

    /** In order and apart. */
    private static List<Slot> slots(JsonNode sent) {
        var slots = new ArrayList<Slot>();
        sent.forEach(slot -> slots.add(slot(slot)));
        slots.sort(Comparator.comparing(Slot::from));
        for (var i = 1; i < slots.size(); i++) {
            if (slots.get(i).from().compareTo(slots.get(i - 1).to()) < 0) {
                throw Refusals.invalid("plan.week");
            }
        }
        if (!sent.isArray() || slots.size() > MOST_SLOTS) {
            throw Refusals.invalid("plan.week");
        }
        return slots;
    }

    private static Slot slot(JsonNode sent) {
        var from = TimeOfDay.parse(sent.path("from").asText());
        var to = TimeOfDay.parse(sent.path("to").asText());
        if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) >= 0) {
            throw Refusals.invalid("plan.week");
        }
        return new Slot(from.get(), to.get());
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    record SlotDocument(String from, String to) {}
}
