package io.guichet.web.admin;

import io.guichet.core.settings.Delays;
import java.time.Duration;

/** The delays of a project on the wire, in seconds. */
record DelaysDocument(
        Integer waitSeconds,
        Integer waitWarningSeconds,
        Integer idleSeconds,
        Integer idleWarningSeconds,
        Integer invitationSeconds,
        Integer busyChoiceSeconds) {

    private static final int DAY = 24 * 60 * 60;

    static DelaysDocument of(Delays delays) {
        return new DelaysDocument(
                seconds(delays.waiting()),
                seconds(delays.waitingWarning()),
                seconds(delays.idle()),
                seconds(delays.idleWarning()),
                seconds(delays.invitation()),
                seconds(delays.busyChoice()));
    }

    private static int seconds(Duration delay) {
        return (int) delay.toSeconds();
    }

    Delays checked(Checks checks) {
        var usual = Delays.USUAL;
        var waiting = within(checks, "waitSeconds", waitSeconds, usual.waiting(), 1, DAY);
        var idle = within(checks, "idleSeconds", idleSeconds, usual.idle(), 1, DAY);
        return new Delays(
                waiting,
                within(checks, "waitWarningSeconds", waitWarningSeconds, usual.waitingWarning(), 0, seconds(waiting)),
                idle,
                within(checks, "idleWarningSeconds", idleWarningSeconds, usual.idleWarning(), 0, seconds(idle)),
                within(checks, "invitationSeconds", invitationSeconds, usual.invitation(), 1, DAY),
                within(checks, "busyChoiceSeconds", busyChoiceSeconds, usual.busyChoice(), 1, DAY));
    }

    private static Duration within(Checks checks, String field, Integer sent, Duration usual, int least, int most) {
        // A warning's usual time may be longer than a short delay.
        var seconds = sent == null ? Math.min(seconds(usual), most) : sent;
        return Duration.ofSeconds(checks.within("delays." + field, seconds, least, most));
    }
}
