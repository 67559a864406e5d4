package io.guichet.host.jira.files;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.security.CurrentUser;
import io.guichet.host.jira.security.PortalAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves {@code /secure/attachment/{id}/{name}} to who may see the issue, in Jira or as its customer. */
public final class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(/.*)?");

    private final transient Attachments attachments;
    private final transient Issues issues;
    private final transient PermissionManager permissions;
    private final transient PortalAccess portals;

    public AttachmentServlet(
            Attachments attachments, Issues issues, PermissionManager permissions, PortalAccess portals) {
        this.attachments = attachments;
        this.issues = issues;
        this.permissions = permissions;
        this.portals = portals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<JiraAttachment> found =
                path.matches() ? attachments.byId(Long.parseLong(path.group(1))) : Optional.empty();
        Optional<JiraAttachment> visible = found.filter(attachment ->
                issues.byId(attachment.issueId()).filter(this::isVisible).isPresent());
        if (visible.isEmpty()) {
            response.sendError(CurrentUser.get().isPresent() ? 404 : 401);
            return;
        }
        send(visible.get(), response);
    }

    private boolean isVisible(JiraIssue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, CurrentUser.orNull())
                || portals.isCustomer(CurrentUser.orNull(), issue);
    }

    /** Always as a download: a browser must not run what somebody uploaded. */
    private void send(JiraAttachment attachment, HttpServletResponse response) throws IOException {
        String name =
                URLEncoder.encode(attachment.filename(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(attachment.mimeType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(attachment.sizeInBytes());
        try (InputStream content = attachments.content(attachment)) {
            content.transferTo(response.getOutputStream());
        }
    }
}
