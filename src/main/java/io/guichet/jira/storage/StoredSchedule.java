package io.guichet.jira.storage;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.availability.Plan;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Schedule.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The schedule's part of a stored document. */
final class StoredSchedule {

    private StoredSchedule() {}

    static ObjectNode node(Schedule schedule) {
        var week = Nodes.object();
        schedule.week().forEach((day, slots) -> week.set(Nodes.word(day), Nodes.array(slots, StoredSchedule::node)));
        var node = Nodes.object().put("zone", schedule.zone().getId());
        node.set("week", week);
        node.set("holidays", Nodes.array(schedule.holidays(), StoredSchedule::node));
        node.set("countries", Nodes.strings(schedule.countries()));
        node.set("closings", Nodes.array(schedule.closings(), StoredSchedule::node));
        return node;
    }

    /** An agent's week alone. */
    static String text(Plan plan) {
        return node(new Schedule(plan.zone(), plan.week(), List.of(), List.of()))
                .toString();
    }

    static Plan plan(String text) {
        var stored = schedule(SettingsDocument.parsed(text), Schedule.OFFICE_HOURS);
        return new Plan(stored.zone(), stored.week());
    }

    private static ObjectNode node(Slot slot) {
        return Nodes.object()
                .put("from", slot.from().toString())
                .put("to", slot.to().toString());
    }

    private static ObjectNode node(Holiday holiday) {
        var node = Nodes.object().put("date", holiday.date().toString());
        node.set("name", Nodes.texts(holiday.name()));
        return node;
    }

    private static ObjectNode node(Closing closing) {
        var node = Nodes.object()
                .put("from", closing.from().toString())
                .put("to", closing.to().toString())
                .put("announceDays", closing.announceDays());
        node.set("reason", Nodes.texts(closing.reason()));
        node.set("announcement", Nodes.texts(closing.announcement()));
        return node;
    }

    static Schedule schedule(JsonNode node, Schedule otherwise) {
        if (!node.isObject()) {
            return otherwise;
        }
        return new Schedule(
                ZoneId.of(node.path("zone").asText()),
                Arrays.stream(DayOfWeek.values())
                        .collect(toMap(
                                day -> day,
                                day -> Nodes.list(node.path("week").path(Nodes.word(day)), StoredSchedule::slot))),
                Nodes.list(node.path("holidays"), StoredSchedule::holiday),
                Nodes.strings(node.path("countries"), List.of()),
                Nodes.list(node.path("closings"), StoredSchedule::closing));
    }

    private static Slot slot(JsonNode node) {
        return Slot.of(node.path("from").asText(), node.path("to").asText());
    }

    private static Holiday holiday(JsonNode node) {
        return new Holiday(LocalDate.parse(node.path("date").asText()), Nodes.texts(node.path("name")));
    }

    private static Closing closing(JsonNode node) {
        return new Closing(
                Instant.parse(node.path("from").asText()),
                Instant.parse(node.path("to").asText()),
                Nodes.texts(node.path("reason")),
                Nodes.texts(node.path("announcement")),
                node.path("announceDays").asInt());
    }
}
