package io.guichet.acceptance.life;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Session;

/** The delays of project SUP, set by its administrator: a story of minutes told in seconds. */
final class Delays {

    private static final String SETTINGS = "/rest/guichet/1.0/admin/projects/SUP/settings";
    private static final int LONG = 3_600;

    private final Session daniel;

    private Delays(Session daniel) {
        this.daniel = daniel;
    }

    static Delays of(HostProcess host) {
        return new Delays(Session.of(host, "daniel"));
    }

    /** Nothing happens by itself. */
    void patient() {
        set(LONG, LONG, LONG, LONG);
    }

    void waiting(int seconds, int choice) {
        set(seconds, choice, LONG, LONG);
    }

    void idle(int seconds) {
        set(LONG, LONG, seconds, LONG);
    }

    void invitation(int seconds) {
        set(LONG, LONG, LONG, seconds);
    }

    private void set(int waiting, int choice, int idle, int invitation) {
        var document = (ObjectNode) daniel.get(SETTINGS).ok();
        document.putObject("delays")
                .put("waitSeconds", waiting)
                .put("waitWarningSeconds", 1)
                .put("busyChoiceSeconds", choice)
                .put("idleSeconds", idle)
                .put("idleWarningSeconds", 2)
                .put("invitationSeconds", invitation);
        // An offer prolongs the wait.
        document.putObject("routing").put("offerSeconds", waiting);
        daniel.put(SETTINGS, document).ok();
    }

    /** Customers may contact somebody else. */
    void service(String id, String name, String contact) {
        var document = (ObjectNode) daniel.get(SETTINGS).ok();
        var service = document.putArray("services").addObject().put("id", id).put("contact", contact);
        service.putObject("name").put("fr", name).put("en", name);
        daniel.put(SETTINGS, document).ok();
    }

    /** Whether customers may begin a chat themselves. */
    void enabled(boolean on) {
        var document = (ObjectNode) daniel.get(SETTINGS).ok();
        daniel.put(SETTINGS, document.put("enabled", on)).ok();
    }
}
