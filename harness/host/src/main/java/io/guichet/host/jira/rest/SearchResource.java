package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.search.IssueSearch;
import io.guichet.host.jira.search.JqlError;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** {@code /rest/api/2/search}: issues by JQL. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class SearchResource {

    private static final String USUAL_FIELDS = "*navigable";
    private static final int MOST = 1000;

    private final IssueSearch search;
    private final IssueJson json;

    SearchResource(IssueSearch search, IssueJson json) {
        this.search = search;
        this.json = json;
    }

    @GET
    public ObjectNode get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("validateQuery") @DefaultValue("true") String validate,
            @QueryParam("fields") String fields) {
        return run(jql, startAt, maxResults, !validate.equals("false"), FieldChoice.of(fields, USUAL_FIELDS));
    }

    @POST
    public ObjectNode post(JsonNode body) {
        JsonNode query = IssueResource.required(body);
        List<String> fields = new ArrayList<>();
        query.path("fields").forEach(field -> fields.add(field.asText()));
        return run(
                query.path("jql").asText(""),
                query.path("startAt").asInt(0),
                query.path("maxResults").asInt(50),
                query.path("validateQuery").asBoolean(true),
                fields.isEmpty() ? FieldChoice.of(USUAL_FIELDS, USUAL_FIELDS) : FieldChoice.of(fields));
    }

    private ObjectNode run(String jql, int startAt, int maxResults, boolean strict, FieldChoice fields) {
        int limit = Math.max(0, Math.min(MOST, maxResults));
        IssueSearch.Found found;
        try {
            found = search.run(Asking.anybody(), jql, Math.max(0, startAt), limit);
        } catch (JqlError e) {
            throw RestProblem.of(400, e.getMessage());
        }
        if (strict && !found.complaints().isEmpty()) {
            throw RestProblem.of(400, found.complaints());
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("expand", "names,schema");
        answer.put("startAt", startAt);
        answer.put("maxResults", limit);
        answer.put("total", found.total());
        answer.withArray("issues");
        found.issues().forEach(issue -> answer.withArray("issues").add(json.of(issue, fields, Asking.anybody())));
        return answer;
    }
}
