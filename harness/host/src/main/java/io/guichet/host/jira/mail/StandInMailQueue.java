package io.guichet.host.jira.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;

/** What plugins send goes where Jira's own mails go. */
public final class StandInMailQueue implements MailQueue {

    private final Outbox outbox;

    public StandInMailQueue(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem)) {
            throw new UnsupportedOperationException("this host knows single mails only");
        }
        outbox.send(((SingleMailQueueItem) item).email());
    }
}
