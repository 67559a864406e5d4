package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.people.Desks;
import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.ShownFields;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which fields of a request an agent wants to see besides those that she edits (M16). What is in them her browser asks of
 * Jira's own REST, as herself: what she may not see there she does not see here.
 */
@Named
@Path("/me/fields")
@UnrestrictedAccess
public final class ShownFieldsResource {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_]{1,32}");

    private final Callers callers;
    private final Desks desks;
    private final ShownFields fields;
    private final Answers answers;
    private final Json json;

    @Inject
    public ShownFieldsResource(Callers callers, Desks desks, ShownFields fields, Answers answers, Json json) {
        this.callers = callers;
        this.desks = desks;
        this.fields = fields;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get() {
        return answers.ok(new Chosen(fields.of(agent(callers.reading()))));
    }

    @PUT
    public Response put(@Context HttpHeaders headers, InputStream body) {
        var agent = agent(callers.writing(headers));
        var chosen = json.read(body, Chosen.class);
        fields.keep(agent, chosen.fields());
        return answers.ok(chosen);
    }

    private PersonKey agent(PersonKey person) {
        if (desks.orAsk(person).isEmpty()) {
            throw Refusals.notAllowed();
        }
        return person;
    }

    /** Identifiers of fields in Jira, each once, in the order in which they are shown. */
    record Chosen(List<String> fields) {

        Chosen {
            if (fields == null
                    || fields.size() > ShownFields.MOST
                    || fields.stream()
                            .anyMatch(id -> id == null || !SHAPE.matcher(id).matches())) {
                throw new Malformed("fields");
            }
            fields = fields.stream().distinct().toList();
        }
    }
}
