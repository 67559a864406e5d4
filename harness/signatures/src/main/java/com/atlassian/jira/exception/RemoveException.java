package com.atlassian.jira.exception;

/**
 * Something could not be removed.
 *
 * <p>Source: public plugin code that deletes attachments (attrrem workflow function; cfot), as thrown by AttachmentManager.
 */
public class RemoveException extends Exception {
    private static final long serialVersionUID = 1L;

    public RemoveException(String message) {
        super(message);
    }
}
