package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.files.JiraAttachment;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.links.IssueLinks;
import io.guichet.host.jira.links.LinkRow;
import io.guichet.host.jira.links.LinkType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What hangs on an issue: attachments, and links to issues that the asker may see. */
final class HangingJson {

    private final Links links;
    private final UserJson users;
    private final ConstantJson constants;
    private final Issues issues;
    private final Attachments attachments;
    private final IssueLinks issueLinks;
    private final PermissionManager permissions;

    HangingJson(
            Links links,
            UserJson users,
            ConstantJson constants,
            Issues issues,
            Attachments attachments,
            IssueLinks issueLinks,
            PermissionManager permissions) {
        this.links = links;
        this.users = users;
        this.constants = constants;
        this.issues = issues;
        this.attachments = attachments;
        this.issueLinks = issueLinks;
        this.permissions = permissions;
    }

    ArrayNode attachments(JiraIssue issue) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        attachments.of(issue.getId()).forEach(attachment -> list.add(attachment(attachment)));
        return list;
    }

    ObjectNode attachment(JiraAttachment attachment) {
        String name = URLEncoder.encode(attachment.filename(), StandardCharsets.UTF_8);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.self("attachment", attachment.id()));
        json.put("id", Long.toString(attachment.id()));
        json.put("filename", attachment.filename());
        json.set("author", users.of(issues.references().user(attachment.authorKey())));
        json.put("created", links.date(attachment.createdAt()));
        json.put("size", attachment.sizeInBytes());
        json.put("mimeType", attachment.mimeType());
        json.put("content", links.at("/secure/attachment/" + attachment.id() + "/" + name));
        return json;
    }

    ArrayNode links(JiraIssue issue, ApplicationUser asker) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (LinkRow link : issueLinks.of(issue.getId())) {
            boolean outward = link.sourceId() == issue.getId();
            Optional<JiraIssue> other = issues.byId(outward ? link.destinationId() : link.sourceId())
                    .filter(found -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, asker));
            other.ifPresent(found -> list.add(link(link, outward, found)));
        }
        return list;
    }

    private ObjectNode link(LinkRow link, boolean outward, JiraIssue other) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", Long.toString(link.id()));
        json.put("self", links.self("issueLink", link.id()));
        json.set("type", linkType(issueLinks.type(link.linkTypeId()).orElseThrow()));
        json.set(outward ? "outwardIssue" : "inwardIssue", IssueJson.brief(other, links, constants));
        return json;
    }

    ObjectNode linkType(LinkType type) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", Long.toString(type.id()));
        json.put("name", type.name());
        json.put("inward", type.inward());
        json.put("outward", type.outward());
        json.put("self", links.self("issueLinkType", type.id()));
        return json;
    }
}
