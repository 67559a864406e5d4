package io.guichet.host.servicedesk.sla;

/**
 * A promise of a service project.
 *
 * @param stopsAt {@link #FIRST_RESPONSE} or {@link #RESOLUTION}
 * @param pausedStatusId the clock stands still while the issue is in this status; 0 for none
 */
public record SlaMetric(
        long id, int serviceDeskId, String name, String stopsAt, long goalInMillis, long pausedStatusId) {

    public static final String FIRST_RESPONSE = "first-response";
    public static final String RESOLUTION = "resolution";
}
