package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail.
 *
 * <p>Source: atlassian-mail 2.8.6 (javap); the reader is the host's.
 */
public class SingleMailQueueItem implements MailQueueItem {

    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    /** For the host, which sends nothing. */
    public Email email() {
        return email;
    }
}
