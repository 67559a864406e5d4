package io.guichet.host.jira.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Addresses and dates as Jira's JSON writes them. */
public final class Links {

    private static final DateTimeFormatter JIRA = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final String baseUrl;
    private final ZoneId zone;

    public Links(String baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.zone = clock.getZone();
    }

    public String baseUrl() {
        return baseUrl;
    }

    /** The address of something in {@code /rest/api/2}. */
    public String self(String path, Object id) {
        return baseUrl + "/rest/api/2/" + path + "/" + id;
    }

    public String at(String path) {
        return baseUrl + path;
    }

    /** A time in the zone of the server, such as {@code 2026-03-09T10:14:00.000+0100}. */
    public String date(Date date) {
        return date == null ? null : date(date.getTime());
    }

    public String date(long millis) {
        return JIRA.format(Instant.ofEpochMilli(millis).atZone(zone));
    }

    public ZoneId zone() {
        return zone;
    }
}
