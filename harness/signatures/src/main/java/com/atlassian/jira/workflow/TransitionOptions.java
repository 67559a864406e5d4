package com.atlassian.jira.workflow;

/**
 * What a transition may skip.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public class TransitionOptions {
    private final Builder options;

    private TransitionOptions(Builder options) {
        this.options = options;
    }

    public boolean skipConditions() {
        return options.conditions;
    }

    public boolean skipValidators() {
        return options.validators;
    }

    public boolean skipPermissions() {
        return options.permissions;
    }

    public boolean isAutomaticTransition() {
        return options.automatic;
    }

    /** Puts the options together. */
    public static class Builder {
        private boolean conditions;
        private boolean validators;
        private boolean permissions;
        private boolean automatic;

        public Builder() {}

        public Builder skipConditions() {
            conditions = true;
            return this;
        }

        public Builder skipValidators() {
            validators = true;
            return this;
        }

        public Builder skipPermissions() {
            permissions = true;
            return this;
        }

        public Builder setAutomaticTransition() {
            automatic = true;
            return skipConditions().skipValidators().skipPermissions();
        }

        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}
