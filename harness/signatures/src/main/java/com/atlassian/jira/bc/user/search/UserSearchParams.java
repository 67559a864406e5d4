package com.atlassian.jira.bc.user.search;

/**
 * Which people are wanted.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3).
 */
public final class UserSearchParams {
    private final Integer maxResults;
    private final boolean includeInactive;

    private UserSearchParams(Builder builder) {
        maxResults = builder.maxResults;
        includeInactive = builder.includeInactive;
    }

    public boolean includeInactive() {
        return includeInactive;
    }

    public Integer getMaxResults() {
        return maxResults;
    }

    /** Puts the question together; its parameter is the most results that are wanted. */
    public static class Builder {
        private final Integer maxResults;
        private boolean includeInactive;

        public Builder(int maxResults) {
            this.maxResults = maxResults;
        }

        public Builder allowEmptyQuery(boolean allow) {
            return this;
        }

        public Builder includeActive(boolean include) {
            return this;
        }

        public Builder includeInactive(boolean include) {
            includeInactive = include;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
