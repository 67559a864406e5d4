package com.atlassian.jira.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.util.io.InputStreamConsumer;
import com.atlassian.jira.web.util.AttachmentException;
import java.io.IOException;
import java.util.List;

/**
 * Keeps the files of issues, without checking permissions or sizes and without telling anybody.
 *
 * <p>{@code createAttachment} answers what a history would note and not the attachment, and notes nothing itself.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1); jira-api 7.7.1 (javap); {@code deleteAttachment}: jira-core 6.3.
 */
public interface AttachmentManager {
    List<Attachment> getAttachments(Issue issue) throws DataAccessException;

    ChangeItemBean createAttachment(CreateAttachmentParamsBean params) throws AttachmentException;

    void deleteAttachment(Attachment attachment) throws RemoveException;

    boolean attachmentsEnabled();

    <T> T streamAttachmentContent(Attachment attachment, InputStreamConsumer<T> consumer) throws IOException;
}
