package com.atlassian.jira.avatar;

/**
 * A picture of a person or a project.
 *
 * <p>Source: jira-api 7.7.1 (javap); sizes used on 11.0.0 by atlassian-slack-integration-server.
 */
public interface Avatar {

    /** How large a picture is wanted. */
    enum Size {
        SMALL(16),
        NORMAL(24),
        LARGE(48);

        private final int pixels;

        Size(int pixels) {
            this.pixels = pixels;
        }

        public int getPixels() {
            return pixels;
        }
    }
}
