package io.guichet.jira.desk;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files from an issue, with the rights that somebody has in Jira: customers mostly have none to do it. */
@Named
public final class FilesRemoved {

    private static final Logger LOG = LoggerFactory.getLogger(FilesRemoved.class);

    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final AsPerson as;

    @Inject
    public FilesRemoved(
            @ComponentImport AttachmentManager attachments,
            @ComponentImport PermissionManager permissions,
            AsPerson as) {
        this.attachments = attachments;
        this.permissions = permissions;
        this.as = as;
    }

    void from(Issue issue, List<AttachmentId> files, PersonKey by) {
        as.inJira(by, user -> {
            attachments.getAttachments(issue).stream()
                    .filter(file -> files.contains(new AttachmentId(file.getId())))
                    .forEach(file -> remove(issue, file, user));
            return issue;
        });
    }

    private void remove(Issue issue, Attachment file, ApplicationUser user) {
        if (!mayRemove(issue, file, user)) {
            LOG.info("'{}' stays on {}: its sender may not delete it in Jira", file.getFilename(), issue.getKey());
            return;
        }
        try {
            attachments.deleteAttachment(file);
        } catch (RemoveException e) {
            throw new IllegalStateException("Jira could not delete a file of " + issue.getKey(), e);
        }
    }

    private boolean mayRemove(Issue issue, Attachment file, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.DELETE_ALL_ATTACHMENTS, issue, user)
                || user.getKey().equals(file.getAuthorKey())
                        && permissions.hasPermission(ProjectPermissions.DELETE_OWN_ATTACHMENTS, issue, user);
    }
}
