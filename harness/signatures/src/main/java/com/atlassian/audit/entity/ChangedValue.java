package com.atlassian.audit.entity;

/**
 * A value before and after.
 *
 * <p>Source: atlassian-audit Javadoc 1.12.1; used so in mailru jira-plugins-jsincluder.
 */
public final class ChangedValue {
    private final Builder made;

    private ChangedValue(Builder made) {
        this.made = made;
    }

    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    public String getI18nKey() {
        return made.key;
    }

    public String getFrom() {
        return made.from;
    }

    public String getTo() {
        return made.to;
    }

    /** Collects what there is to say. */
    public static final class Builder {
        private final String key;
        private String from;
        private String to;

        private Builder(String key) {
            this.key = key;
        }

        public Builder from(String value) {
            this.from = value;
            return this;
        }

        public Builder to(String value) {
            this.to = value;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
