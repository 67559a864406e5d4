package io.guichet.host.jira.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.security.LoggingIn;
import io.guichet.host.jira.security.LoginCounts;
import io.guichet.host.jira.security.LoginCounts.LoginCount;
import io.guichet.host.jira.security.Session;
import io.guichet.host.jira.security.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /rest/auth/1/session}: logging in and out. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
@XsrfProtectionExcluded
public final class AuthResource {

    private final LoggingIn loggingIn;
    private final LoginCounts counts;
    private final Links links;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    AuthResource(LoggingIn loggingIn, LoginCounts counts, Links links) {
        this.loggingIn = loggingIn;
        this.counts = counts;
        this.links = links;
    }

    @POST
    public Response logIn(JsonNode body) {
        JsonNode credentials = IssueResource.required(body);
        String name = credentials.path("username").asText("");
        Session session =
                loggingIn.logIn(name, credentials.path("password").asText(null)).orElseThrow(this::failed);
        SessionCookie.write(request, response, session.token());
        response.setHeader("X-Seraph-LoginReason", "OK");
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("session").put("name", SessionCookie.NAME).put("value", session.token());
        answer.set("loginInfo", info(counts.of(session.userKey())));
        return Response.ok(answer).build();
    }

    private RestProblem failed() {
        response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        return RestProblem.of(401, "Login failed");
    }

    @GET
    public ObjectNode get() {
        ApplicationUser user = Asking.user();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("self", links.at("/rest/api/latest/user?username=" + user.getName()));
        answer.put("name", user.getName());
        answer.set("loginInfo", info(counts.of(user.getKey())));
        return answer;
    }

    @DELETE
    public Response logOut() {
        Asking.user();
        SessionCookie.read(request).ifPresent(loggingIn::logOut);
        SessionCookie.drop(request, response);
        return Response.noContent().build();
    }

    private ObjectNode info(LoginCount count) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("failedLoginCount", count.failedCount());
        json.put("loginCount", count.loginCount());
        if (count.lastFailedAt() != null) {
            json.put("lastFailedLoginTime", links.date(count.lastFailedAt()));
        }
        if (count.previousLoginAt() != null) {
            json.put("previousLoginTime", links.date(count.previousLoginAt()));
        }
        return json;
    }
}
