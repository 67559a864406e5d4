package io.guichet.host.servicedesk.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.files.JiraAttachment;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import io.guichet.host.servicedesk.requests.JsmRequest;
import io.guichet.host.servicedesk.sla.SlaCycle;

/** Requests and what belongs to them as JSM's JSON shows them. */
final class RequestJson {

    private final DeskJson json;
    private final Issues issues;

    RequestJson(DeskJson json, Issues issues) {
        this.json = json;
        this.issues = issues;
    }

    ObjectNode request(JsmRequest request) {
        JiraIssue issue = request.issue();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putArray("_expands")
                .add("participant")
                .add("status")
                .add("sla")
                .add("requestType")
                .add("serviceDesk");
        node.put("issueId", issue.getId().toString());
        node.put("issueKey", issue.getKey());
        node.put("requestTypeId", Integer.toString(request.getRequestTypeId()));
        node.put("serviceDeskId", Integer.toString(request.getServiceDeskId()));
        node.set("createdDate", json.date(issue.row().createdAt()));
        node.set("reporter", json.person(issue.getReporter()));
        ArrayNode fields = node.putArray("requestFieldValues");
        field(fields, "summary", "Summary", issue.getSummary());
        field(fields, "description", "Description", issue.getDescription());
        node.set("currentStatus", status(request, issue.row().updatedAt()));
        ObjectNode more = node.putObject("_links");
        more.put("jiraRest", json.links().self("issue", issue.getId()));
        more.put("web", web(request));
        more.put("self", json.self("/request/" + issue.getId()));
        more.put("agent", json.links().at("/browse/" + issue.getKey()));
        return node;
    }

    private String web(JsmRequest request) {
        return json.links()
                .at("/servicedesk/customer/portal/" + request.type().portalId() + "/"
                        + request.issue().getKey());
    }

    private static void field(ArrayNode fields, String id, String label, String value) {
        if (value != null) {
            fields.addObject().put("fieldId", id).put("label", label).put("value", value);
        }
    }

    ObjectNode status(JsmRequest request, long since) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("status", request.currentStatus().status());
        node.put(
                "statusCategory",
                switch (request.issue().getStatus().getStatusCategory().getKey()) {
                    case "new" -> "NEW";
                    case "done" -> "DONE";
                    case "indeterminate" -> "INDETERMINATE";
                    default -> "UNDEFINED";
                });
        node.set("statusDate", json.date(since));
        return node;
    }

    ObjectNode comment(JsmRequest request, JiraComment comment, boolean isPublic) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", comment.getId().toString());
        node.put("body", comment.getBody());
        node.put("public", isPublic);
        node.set("author", json.person(comment.getAuthorApplicationUser()));
        node.set("created", json.date(comment.row().createdAt()));
        node.putObject("_links")
                .put("self", json.self("/request/" + request.issue().getId() + "/comment/" + comment.getId()));
        return node;
    }

    ObjectNode attachment(JiraAttachment attachment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("filename", attachment.filename());
        node.set("author", json.person(issues.references().user(attachment.authorKey())));
        node.set("created", json.date(attachment.createdAt()));
        node.put("size", attachment.sizeInBytes());
        node.put("mimeType", attachment.mimeType());
        node.putObject("_links")
                .put("jiraRest", json.links().self("attachment", attachment.id()))
                .put("content", json.links().at("/secure/attachment/" + attachment.id() + "/"));
        return node;
    }

    ObjectNode type(JsmRequestType type, int serviceDeskId) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", Integer.toString(type.id()));
        node.put("name", type.name());
        node.put("description", type.description());
        node.put("helpText", type.helpText());
        node.put("issueTypeId", Long.toString(type.issueTypeId()));
        node.put("serviceDeskId", Integer.toString(serviceDeskId));
        node.put("portalId", Integer.toString(type.portalId()));
        node.putArray("groupIds");
        ObjectNode icon = node.putObject("icon");
        icon.put("id", Long.toString(type.iconId()));
        icon.putObject("_links").putObject("iconUrls");
        node.putObject("_links").put("self", json.self("/servicedesk/" + serviceDeskId + "/requesttype/" + type.id()));
        return node;
    }

    ObjectNode sla(SlaCycle cycle) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", Long.toString(cycle.metric().id()));
        node.put("name", cycle.metric().name());
        ArrayNode completed = node.putArray("completedCycles");
        ObjectNode one = cycle.isCompleted() ? completed.addObject() : node.putObject("ongoingCycle");
        one.set("startTime", json.date(cycle.startedAt()));
        if (cycle.isCompleted()) {
            one.set("stopTime", json.date(cycle.stoppedAt()));
        } else {
            one.put("paused", cycle.paused());
            one.put("withinCalendarHours", true);
        }
        one.put("breached", cycle.isBreached());
        one.putObject("goalDuration").put("millis", cycle.metric().goalInMillis());
        one.putObject("elapsedTime").put("millis", cycle.elapsedMillis());
        one.putObject("remainingTime").put("millis", cycle.remainingMillis());
        return node;
    }
}
