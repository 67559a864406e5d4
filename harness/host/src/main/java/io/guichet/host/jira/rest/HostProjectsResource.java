package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.jira.projects.Roles;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What an administrator does on pages that the host does not have: fields that are required, people of a role, another key. */
@Path("projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class HostProjectsResource {

    private final Projects projects;
    private final Roles roles;
    private final Users users;

    HostProjectsResource(Projects projects, Roles roles, Users users) {
        this.projects = projects;
        this.roles = roles;
        this.users = users;
    }

    @PUT
    @Path("required/{field}")
    public ObjectNode require(
            @PathParam("project") String key,
            @PathParam("field") String field,
            @QueryParam("type") String type,
            @QueryParam("on") boolean on) {
        JiraProject project = project(key);
        projects.require(project.getId(), type == null ? field : field + "@" + typeOf(project, type), on);
        return JsonNodeFactory.instance.objectNode().put(field, on);
    }

    /** Who works in the project. */
    @PUT
    @Path("users/{user}")
    public ObjectNode user(
            @PathParam("project") String key, @PathParam("user") String name, @QueryParam("on") boolean on) {
        String person = users.byName(name)
                .orElseThrow(() -> RestProblem.of(404, "There is nobody of that name."))
                .getKey();
        long project = project(key).getId();
        roles.removeUser(project, Roles.USERS, person);
        if (on) {
            roles.addUser(project, Roles.USERS, person);
        }
        return JsonNodeFactory.instance.objectNode().put(name, on);
    }

    /** Changes a project's key, and those of its issues. */
    @PUT
    @Path("key/{other}")
    public ObjectNode key(@PathParam("project") String key, @PathParam("other") String other) {
        projects.changeKey(project(key), other);
        return JsonNodeFactory.instance.objectNode().put("key", other);
    }

    private static String typeOf(JiraProject project, String name) {
        return project.issueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> RestProblem.of(404, "There is no type of that name."))
                .getId();
    }

    private JiraProject project(String key) {
        return projects.byKey(key).orElseThrow(() -> RestProblem.of(404, "There is no project of that key."));
    }
}
