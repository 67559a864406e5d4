package io.guichet.jira.files;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.util.AttachmentException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.files.ReceivedFile;
import io.guichet.core.files.RequestFiles;
import io.guichet.core.files.Upload;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.jira.desk.AsPerson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Attachments of Jira's issues. */
@Named
public final class JiraRequestFiles implements RequestFiles {

    /** Name of Jira's own setting, {@code APKeys.JIRA_ATTACHMENT_SIZE}. */
    private static final String LARGEST = "webwork.multipart.maxSize";

    private final AttachmentManager attachments;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final ApplicationProperties properties;
    private final AsPerson as;

    @Inject
    public JiraRequestFiles(
            @ComponentImport AttachmentManager attachments,
            @ComponentImport IssueManager issues,
            @ComponentImport PermissionManager permissions,
            @ComponentImport ApplicationProperties properties,
            AsPerson as) {
        this.attachments = attachments;
        this.issues = issues;
        this.permissions = permissions;
        this.properties = properties;
        this.as = as;
    }

    @Override
    public long largestBytes() {
        try {
            var bytes = Long.parseLong(properties.getDefaultBackedString(LARGEST));
            return bytes > 0 ? bytes : Long.MAX_VALUE;
        } catch (NumberFormatException unset) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public boolean mayAttach(RequestRef request, Author author) {
        return attachments.attachmentsEnabled()
                && issue(request).filter(issue -> mayAttach(issue, author)).isPresent();
    }

    private boolean mayAttach(Issue issue, Author author) {
        return as(author, user -> permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, user));
    }

    /** A customer's rights hold in the portal alone. */
    private <T> T as(Author author, Function<ApplicationUser, T> act) {
        var person = author.person().orElseThrow();
        return author.role() == Role.CUSTOMER ? as.inPortal(person, act) : as.inJira(person, act);
    }

    @Override
    public AttachmentId attach(RequestRef request, Upload upload, ReceivedFile file) {
        var issue = issue(request)
                .orElseThrow(() -> new IllegalStateException("request " + request.key() + " is no longer in Jira"));
        return as(upload.author(), user -> {
            create(issue, user, upload, file);
            // What it answers is no attachment; nothing else has this name.
            return on(request).stream()
                    .filter(kept -> kept.name().equals(upload.name().value()))
                    .map(Kept::id)
                    .max(Comparator.comparingLong(AttachmentId::value))
                    .orElseThrow();
        });
    }

    private void create(Issue issue, ApplicationUser user, Upload upload, ReceivedFile file) {
        var wanted = new CreateAttachmentParamsBean.Builder(
                        file.content().toFile(), upload.name().value(), upload.type(), user, issue)
                .createdTime(Date.from(upload.begunAt()))
                .copySourceFile(true)
                .build();
        try {
            attachments.createAttachment(wanted);
        } catch (AttachmentException e) {
            throw new IllegalStateException("Jira could not attach a file to " + issue.getKey(), e);
        }
    }

    @Override
    public List<Kept> on(RequestRef request) {
        return issue(request).map(this::on).orElse(List.of()).stream()
                .map(JiraRequestFiles::kept)
                .sorted(Comparator.comparing(kept -> kept.id().value()))
                .toList();
    }

    private List<Attachment> on(Issue issue) {
        return attachments.getAttachments(issue);
    }

    private static Kept kept(Attachment attachment) {
        return new Kept(
                new AttachmentId(attachment.getId()),
                attachment.getFilename(),
                attachment.getFilesize(),
                Optional.ofNullable(attachment.getAuthorKey())
                        .filter(key -> !key.isBlank())
                        .map(PersonKey::new));
    }

    @Override
    public boolean read(RequestRef request, AttachmentId file, Reading reading) throws IOException {
        var found = issue(request).map(this::on).orElse(List.of()).stream()
                .filter(attachment -> attachment.getId() == file.value())
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        return attachments.streamAttachmentContent(found.get(), content -> {
            reading.from(content);
            return true;
        });
    }

    private Optional<Issue> issue(RequestRef request) {
        return Optional.ofNullable(issues.getIssueObject(request.issueId()));
    }
}
