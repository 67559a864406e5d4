package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.References;
import io.guichet.host.jira.links.IssueLinks;
import io.guichet.host.jira.projects.JiraIssueType;
import io.guichet.host.jira.projects.JiraPriority;
import io.guichet.host.jira.projects.JiraResolution;
import io.guichet.host.jira.workflow.JiraStatus;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;

/** The lists that are the same for the whole of Jira: issue types, priorities, statuses, resolutions, link types. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ConstantsResource {

    private final References references;
    private final IssueLinks issueLinks;
    private final ConstantJson json;
    private final HangingJson hanging;

    ConstantsResource(References references, IssueLinks issueLinks, ConstantJson json, HangingJson hanging) {
        this.references = references;
        this.issueLinks = issueLinks;
        this.json = json;
        this.hanging = hanging;
    }

    @GET
    @Path("issuetype")
    public ArrayNode issueTypes() {
        List<JiraIssueType> all = references.projects().issueTypes().all();
        return list(all, json::issueType);
    }

    @GET
    @Path("priority")
    public ArrayNode priorities() {
        List<JiraPriority> all = references.priorities().all();
        return list(all, json::priority);
    }

    @GET
    @Path("status")
    public ArrayNode statuses() {
        List<JiraStatus> all = references.statuses().all();
        return list(all, json::status);
    }

    @GET
    @Path("resolution")
    public ArrayNode resolutions() {
        List<JiraResolution> all = references.resolutions().all();
        return list(all, json::resolution);
    }

    @GET
    @Path("issueLinkType")
    public ObjectNode linkTypes() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("issueLinkTypes", list(issueLinks.types(), hanging::linkType));
        return answer;
    }

    private static <T> ArrayNode list(List<T> all, Function<? super T, ? extends JsonNode> form) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> list.add(form.apply(one)));
        return list;
    }
}
