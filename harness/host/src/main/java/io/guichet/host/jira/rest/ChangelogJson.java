package io.guichet.host.jira.rest;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.ChangeHistory;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.issues.References;
import java.util.List;

/** The history of an issue as Jira's JSON shows it. */
final class ChangelogJson {

    private final Links links;
    private final UserJson users;
    private final References references;
    private final ChangeHistory history;

    ChangelogJson(Links links, UserJson users, References references, ChangeHistory history) {
        this.links = links;
        this.users = users;
        this.references = references;
        this.history = history;
    }

    ObjectNode of(JiraIssue issue) {
        List<ChangeHistory.ChangeGroup> groups = history.of(issue.getId());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("startAt", 0);
        json.put("maxResults", groups.size());
        json.put("total", groups.size());
        ArrayNode list = json.putArray("histories");
        groups.forEach(group -> list.add(group(group)));
        return json;
    }

    private ObjectNode group(ChangeHistory.ChangeGroup group) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", Long.toString(group.id()));
        json.set("author", users.of(references.user(group.authorKey())));
        json.put("created", links.date(group.createdAt()));
        ArrayNode items = json.putArray("items");
        for (ChangeItemBean item : group.items()) {
            items.addObject()
                    .put("field", item.getField())
                    .put("fieldtype", item.getFieldType())
                    .put("from", item.getFrom())
                    .put("fromString", item.getFromString())
                    .put("to", item.getTo())
                    .put("toString", item.getToString());
        }
        return json;
    }
}
