package io.guichet.jira.handover;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.health.Mishaps;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies files from one issue to another. */
@Named
public final class BringingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(BringingFiles.class);

    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final Mishaps mishaps;

    @Inject
    public BringingFiles(
            @ComponentImport AttachmentManager attachments,
            @ComponentImport PermissionManager permissions,
            Mishaps mishaps) {
        this.mishaps = mishaps;
        this.attachments = attachments;
        this.permissions = permissions;
    }

    /** Those that are not there yet; answers the names of those that could not be brought. */
    List<String> bring(ApplicationUser agent, Issue from, Issue to, List<AttachmentId> wanted) {
        var failed = new ArrayList<String>();
        var there = attachments.getAttachments(to);
        for (var file : attachments.getAttachments(from)) {
            if (wanted.contains(new AttachmentId(file.getId()))
                    && there.stream().noneMatch(known -> isSame(known, file))
                    && !brought(agent, file, to)) {
                failed.add(file.getFilename());
            }
        }
        return failed;
    }

    private static boolean isSame(Attachment one, Attachment other) {
        return one.getFilename().equals(other.getFilename())
                && one.getFilesize().equals(other.getFilesize());
    }

    private boolean brought(ApplicationUser agent, Attachment file, Issue to) {
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, to, agent)) {
            return false;
        }
        try {
            var copy = Files.createTempFile("guichet-handover", "");
            try {
                return brought(agent, file, to, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | AttachmentException | RuntimeException e) {
            mishaps.note("files.failed", e);
            LOG.warn("Could not bring '{}' to {}: {}", file.getFilename(), to.getKey(), e.toString());
            return false;
        }
    }

    private boolean brought(ApplicationUser agent, Attachment file, Issue to, Path copy)
            throws IOException, AttachmentException {
        attachments.streamAttachmentContent(file, content -> {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return true;
        });
        var name = file.getFilename();
        attachments.createAttachment(
                new CreateAttachmentParamsBean.Builder(copy.toFile(), name, file.getMimetype(), agent, to)
                        .copySourceFile(true)
                        .build());
        return true;
    }
}
