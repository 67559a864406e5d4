package com.atlassian.jira.avatar;

/**
 * Says that this Jira shows no avatars.
 *
 * <p>Whether it is checked was not read: declared as checked, so that callers handle it either way.
 *
 * <p>Source: jira-api 7.7.1 (javap), as thrown by AvatarService.
 */
public class AvatarsDisabledException extends Exception {
    private static final long serialVersionUID = 1L;

    public AvatarsDisabledException(String message) {
        super(message);
    }
}
