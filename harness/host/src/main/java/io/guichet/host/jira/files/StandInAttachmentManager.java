package io.guichet.host.jira.files;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.util.List;

/** Jira's {@code AttachmentManager}: asks for no permission, knows no limit, tells nobody. */
public final class StandInAttachmentManager implements AttachmentManager {

    private final Attachments attachments;

    public StandInAttachmentManager(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<Attachment> getAttachments(Issue issue) {
        return attachments.of(issue.getId()).stream()
                .map(StandInAttachmentManager::seen)
                .toList();
    }

    private static Attachment seen(JiraAttachment row) {
        return new Attachment(
                row.id(),
                row.filename(),
                row.mimeType(),
                row.sizeInBytes(),
                row.authorKey(),
                new Timestamp(row.createdAt()));
    }

    @Override
    public ChangeItemBean createAttachment(CreateAttachmentParamsBean params) throws AttachmentException {
        try {
            JiraAttachment row = attachments.attach(params);
            return new ChangeItemBean("jira", "Attachment", null, null, Long.toString(row.id()), row.filename());
        } catch (IOException e) {
            throw new AttachmentException("Unable to attach " + params.getFilename(), e);
        }
    }

    @Override
    public void deleteAttachment(Attachment attachment) throws RemoveException {
        try {
            attachments.forget(attachment.getId());
        } catch (IOException e) {
            throw new RemoveException("Unable to delete " + attachment.getFilename());
        }
    }

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }

    @Override
    public <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException {
        JiraAttachment row = attachments
                .byId(attachment.getId())
                .orElseThrow(() -> new FileNotFoundException("attachment " + attachment.getId()));
        try (InputStream content = attachments.content(row)) {
            return consumer.withInputStream(content);
        }
    }
}
