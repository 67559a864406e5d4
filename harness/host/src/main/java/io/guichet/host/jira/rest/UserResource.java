package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.Languages;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.projects.Projects;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code /rest/api/2/user}: other people. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class UserResource {

    private final Users users;
    private final Projects projects;
    private final PermissionManager permissions;
    private final Languages languages;
    private final UserJson json;
    private final Asking asking;

    UserResource(
            Users users,
            Projects projects,
            PermissionManager permissions,
            Languages languages,
            UserJson json,
            Asking asking) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
        this.languages = languages;
        this.json = json;
        this.asking = asking;
    }

    @GET
    public ObjectNode get(@QueryParam("username") String name, @QueryParam("key") String key) {
        Asking.user();
        Optional<JiraUser> found = key == null ? users.byName(name) : users.byKey(key);
        return found.map(user -> json.whole(user, languages.of(user)))
                .orElseThrow(() ->
                        RestProblem.of(404, "The user named '" + (key == null ? name : key) + "' does not exist"));
    }

    @GET
    @Path("search")
    public ArrayNode search(
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        Asking.user();
        return list(text, maxResults, user -> true);
    }

    @GET
    @Path("assignable/search")
    public ArrayNode assignable(
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("project") String projectKey,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        Asking.user();
        Project project = issueKey == null
                ? projects.byKeyOrId(projectKey == null ? "" : projectKey)
                        .orElseThrow(
                                () -> RestProblem.of(404, "No project could be found with key '" + projectKey + "'."))
                : asking.issue(issueKey).getProjectObject();
        return list(
                text, maxResults, user -> permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user));
    }

    private ArrayNode list(String text, int maxResults, Predicate<ApplicationUser> filter) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        users.matching(text.equals(".") ? "" : text, 1000).stream()
                .filter(filter)
                .limit(maxResults)
                .forEach(user -> list.add(json.of(user)));
        return list;
    }
}
