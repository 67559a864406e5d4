package io.guichet.acceptance.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Hours that mean something at whatever hour the test runs: in a zone where it is past noon. */
record Hours(OffsetDateTime now) {

    private static final String EVERY_DAY = "'%1$s':[{'from':'%2$s','to':'%3$s'},{'from':'%4$s','to':'%5$s'}]";
    private static final String[] DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

    static Hours here() {
        var utc = Instant.now().atOffset(ZoneOffset.UTC);
        return new Hours(utc.withOffsetSameInstant(ZoneOffset.ofHours(12 - utc.getHour())));
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** A moment of today or a day to come. */
    Instant at(int days, int hour) {
        return today().plusDays(days).atTime(hour, 0).toInstant(now.getOffset());
    }

    /** Mornings from nine to noon, afternoons from two to five: it is closed for lunch. */
    String closedForLunch(String more) {
        return schedule("09:00", "12:00", "14:00", "17:00", more);
    }

    String dayAndNight(String more) {
        return schedule("00:00", "12:00", "12:00", "24:00", more);
    }

    static String closing(Instant from, Duration length, String announcement) {
        return ",'closings':[{'from':'" + from.truncatedTo(ChronoUnit.MILLIS) + "','to':'"
                + from.plus(length).truncatedTo(ChronoUnit.MILLIS)
                + "','reason':{'fr':'déménagement','en':'moving'},'announceDays':7" + announcement + "}]";
    }

    private String schedule(String from, String to, String from2, String to2, String more) {
        var week = new StringBuilder();
        for (var day : DAYS) {
            week.append(week.isEmpty() ? "" : ",").append(EVERY_DAY.formatted(day, from, to, from2, to2));
        }
        return "'schedule':{'zone':'" + now.getOffset() + "','week':{" + week + "}" + more + "}";
    }
}
