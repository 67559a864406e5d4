package io.guichet.host.jira.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.projects.JiraComponent;

/** Issue types, statuses, priorities, resolutions, components and projects as Jira's JSON shows them. */
public final class ConstantJson {

    private final Links links;
    private final UserJson users;

    public ConstantJson(Links links, UserJson users) {
        this.links = links;
        this.users = users;
    }

    public ObjectNode issueType(IssueType type) {
        ObjectNode json = constant("issuetype", type);
        json.put("iconUrl", links.at(type.getIconUrl()));
        json.put("subtask", type.isSubTask());
        return json;
    }

    public ObjectNode status(Status status) {
        ObjectNode json = constant("status", status);
        json.put("iconUrl", links.at(status.getIconUrl()));
        json.set("statusCategory", category(status.getStatusCategory()));
        return json;
    }

    ObjectNode category(StatusCategory category) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.self("statuscategory", category.getId()));
        json.put("id", category.getId());
        json.put("key", category.getKey());
        json.put("colorName", category.getColorName());
        json.put("name", category.getName());
        return json;
    }

    JsonNode priority(Priority priority) {
        if (priority == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = constant("priority", priority);
        json.put("iconUrl", links.at(priority.getIconUrl()));
        json.put("statusColor", priority.getStatusColor());
        return json;
    }

    JsonNode resolution(Resolution resolution) {
        return resolution == null ? NullNode.getInstance() : constant("resolution", resolution);
    }

    private ObjectNode constant(String path, IssueConstant constant) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.self(path, constant.getId()));
        json.put("id", constant.getId());
        json.put("name", constant.getName());
        json.put("description", constant.getDescription());
        return json;
    }

    ObjectNode component(ProjectComponent component) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.self("component", component.getId()));
        json.put("id", component.getId().toString());
        json.put("name", component.getName());
        if (component instanceof JiraComponent known) {
            json.put("description", known.description());
        }
        return json;
    }

    /** The form inside of issues and lists. */
    ObjectNode project(Project project) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.self("project", project.getId()));
        json.put("id", project.getId().toString());
        json.put("key", project.getKey());
        json.put("name", project.getName());
        json.put("projectTypeKey", project.getProjectTypeKey().getKey());
        json.set("avatarUrls", users.avatarUrls(project));
        return json;
    }

    /** The form of a single project. */
    ObjectNode wholeProject(Project project) {
        ObjectNode json = project(project);
        json.put("description", project.getDescription());
        json.set("lead", users.of(project.getLead()));
        json.put("archived", project.isArchived());
        json.put("assigneeType", "UNASSIGNED");
        project.getComponents()
                .forEach(component -> json.withArray("components").add(component(component)));
        project.getIssueTypes().forEach(type -> json.withArray("issueTypes").add(issueType(type)));
        json.withArray("versions");
        return json;
    }
}
