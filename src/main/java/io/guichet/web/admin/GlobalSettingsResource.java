package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.GlobalSettings.Saving;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.preferences.PreferencesView;
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

/**
 * What holds in all projects, for administrators of all of Jira.
 *
 * <p>Not {@code @AdminOnly}: the platform's refusal is not the shape that our clients read.
 */
@Named
@Path("/admin/settings")
@UnrestrictedAccess
public final class GlobalSettingsResource {

    private final Callers callers;
    private final People people;
    private final GlobalSettings settings;
    private final Answers answers;
    private final Json json;

    @Inject
    public GlobalSettingsResource(Callers callers, People people, GlobalSettings settings, Answers answers, Json json) {
        this.callers = callers;
        this.people = people;
        this.settings = settings;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get() {
        requireAdministrator(callers.reading());
        return answers.ok(GlobalDocument.of(settings.now()));
    }

    @PUT
    public Response put(@Context HttpHeaders headers, InputStream body) {
        requireAdministrator(callers.writing(headers));
        var changed = json.read(body, GlobalDocument.class).over(settings.now());
        var saving = settings.save(changed);
        if (saving instanceof Saving.Stale stale) {
            throw Refusals.stale(GlobalDocument.of(stale.now()));
        }
        return answers.ok(GlobalDocument.of(((Saving.Saved) saving).now()));
    }

    private void requireAdministrator(PersonKey person) {
        if (!people.mayAdministerAll(person)) {
            throw Refusals.notAllowed();
        }
    }

    /** @param preferences of whoever has not chosen (M6) */
    record GlobalDocument(Integer version, PreferencesView preferences) {

        static GlobalDocument of(GlobalSettings.Document document) {
            return new GlobalDocument(document.version(), PreferencesView.of(document.preferences()));
        }

        GlobalSettings.Document over(GlobalSettings.Document before) {
            return new GlobalSettings.Document(
                    before.version() == 0 && version == null ? 0 : Malformed.required("version", version),
                    preferences == null ? before.preferences() : preferences.over(before.preferences()));
        }
    }
}
