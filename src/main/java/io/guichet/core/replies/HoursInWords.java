package io.guichet.core.replies;

import static java.util.stream.Collectors.joining;

import io.guichet.core.settings.Schedule;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A week as one writes it: {@code lundi – vendredi 09:00–12:00, 14:00–17:00}. */
final class HoursInWords {

    private HoursInWords() {}

    /** Empty where no day has hours. */
    static String of(Schedule schedule, Locale language) {
        var runs = new ArrayList<List<DayOfWeek>>();
        for (var day : DayOfWeek.values()) {
            if (schedule.on(day).isEmpty()) {
                continue;
            }
            if (!runs.isEmpty() && goesOn(schedule, runs.get(runs.size() - 1), day)) {
                runs.get(runs.size() - 1).add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs.stream().map(run -> words(schedule, run, language)).collect(joining(" ; "));
    }

    private static boolean goesOn(Schedule schedule, List<DayOfWeek> run, DayOfWeek day) {
        var last = run.get(run.size() - 1);
        return last.plus(1) == day && schedule.on(last).equals(schedule.on(day));
    }

    private static String words(Schedule schedule, List<DayOfWeek> run, Locale language) {
        var days = run.get(0).getDisplayName(TextStyle.FULL, language);
        if (run.size() > 1) {
            days += (run.size() == 2 ? ", " : " – ") + run.get(run.size() - 1).getDisplayName(TextStyle.FULL, language);
        }
        return days + " "
                + schedule.on(run.get(0)).stream()
                        .map(slot -> slot.from() + "–" + slot.to())
                        .collect(joining(", "));
    }
}
