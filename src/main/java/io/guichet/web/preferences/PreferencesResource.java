package io.guichet.web.preferences;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.preferences.ChoosingPreferences;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** How one's own conversations are shown (R18–R22); the same on every device. */
@Named
@Path("/me/preferences")
@UnrestrictedAccess
public final class PreferencesResource {

    private final Callers callers;
    private final ChoosingPreferences choosing;
    private final Answers answers;
    private final Json json;

    @Inject
    public PreferencesResource(Callers callers, ChoosingPreferences choosing, Answers answers, Json json) {
        this.callers = callers;
        this.choosing = choosing;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get() {
        return answers.ok(PreferencesView.of(choosing.of(callers.reading())));
    }

    @PUT
    public Response put(@Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var chosen = json.read(body, PreferencesView.class).over(choosing.of(person));
        choosing.choose(person, chosen);
        return answers.ok(PreferencesView.of(chosen));
    }
}
