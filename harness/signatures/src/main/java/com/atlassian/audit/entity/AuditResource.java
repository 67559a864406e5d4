package com.atlassian.audit.entity;

/**
 * What an event happened to.
 *
 * <p>Source: atlassian-audit Javadoc 1.12.1; used so in mailru jira-plugins-jsincluder.
 */
public final class AuditResource {
    private final Builder made;

    private AuditResource(Builder made) {
        this.made = made;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    public String getName() {
        return made.name;
    }

    public String getType() {
        return made.type;
    }

    public String getId() {
        return made.id;
    }

    /** Collects what there is to say. */
    public static final class Builder {
        private final String name;
        private final String type;
        private String id;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder id(String identifier) {
            this.id = identifier;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
