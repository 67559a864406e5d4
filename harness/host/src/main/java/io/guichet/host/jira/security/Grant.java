package io.guichet.host.jira.security;

/**
 * One line of a permission scheme: who holds a permission.
 *
 * @param parameter the group's name or the role's id; empty for holders that need none
 */
public record Grant(Holder holder, String parameter) {

    /** Kinds of holders, with the names that Jira stores. */
    public enum Holder {
        GROUP("group"),
        PROJECT_ROLE("projectrole"),
        APPLICATION_ROLE("applicationRole"),
        PROJECT_LEAD("lead"),
        REPORTER("reporter"),
        ASSIGNEE("assignee"),
        PORTAL_CUSTOMER("sd.customer.portal.only"),
        ANYONE("anyone");

        private final String stored;

        Holder(String stored) {
            this.stored = stored;
        }

        public String stored() {
            return stored;
        }

        static Holder of(String stored) {
            for (Holder holder : values()) {
                if (holder.stored.equals(stored)) {
                    return holder;
                }
            }
            throw new IllegalArgumentException("Expected a holder of permissions, not " + stored);
        }
    }
}
