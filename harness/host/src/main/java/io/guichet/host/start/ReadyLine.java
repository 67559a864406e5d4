package io.guichet.host.start;

/**
 * The one line that says the host is there, where, and who may log in.
 *
 * @param confluence empty where each of several nodes has one of its own
 */
record ReadyLine(String jira, boolean gallery, String confluence) {

    @Override
    public String toString() {
        return "READY " + jira
                + "  portal " + jira + "/servicedesk/customer/portal/1"
                + "  agents " + jira + "/issues/?jql=project=SUP"
                + "  administration " + jira + "/secure/admin/"
                + (gallery ? "  gallery " + jira + "/gallery/" : "")
                + (confluence.isEmpty() ? "" : "  confluence " + confluence)
                + "  people (password = name): customers camille hugo lea jules, agents aline benoit (SUP) chloe (RH),"
                + " project administrator daniel, administrator admin";
    }
}
