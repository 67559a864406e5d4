package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.GlobalSettings.Saving;
import io.guichet.core.settings.ProjectSettings;
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
import java.util.LinkedHashMap;
import java.util.Map;

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
    private final WrongFields wrong;
    private final Answers answers;
    private final Json json;

    @Inject
    public GlobalSettingsResource(
            Callers callers, People people, GlobalSettings settings, WrongFields wrong, Answers answers, Json json) {
        this.callers = callers;
        this.people = people;
        this.settings = settings;
        this.wrong = wrong;
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
        var person = callers.writing(headers);
        requireAdministrator(person);
        var checks = new Checks();
        var changed = json.read(body, GlobalDocument.class).over(settings.now(), json, checks);
        wrong.refuse(checks);
        var saving = settings.save(changed, person);
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

    /**
     * @param preferences of whoever has not chosen (M6)
     * @param defaults groups of settings of every project that has none of its own
     */
    record GlobalDocument(
            Integer version, PreferencesView preferences, JsonNode defaults, Map<String, String> origins) {

        static Map<String, Object> of(GlobalSettings.Document document) {
            var settings = new ProjectSettings(0, Chosen.NOTHING, document.defaults());
            var shown = new LinkedHashMap<String, Object>();
            shown.put("version", document.version());
            shown.put("preferences", PreferencesView.of(document.preferences()));
            shown.put("defaults", SentGroups.shown(settings::get));
            shown.put("origins", SettingsDocument.origins(settings));
            return shown;
        }

        GlobalSettings.Document over(GlobalSettings.Document before, Json json, Checks checks) {
            return new GlobalSettings.Document(
                    before.version() == 0 && version == null ? 0 : Malformed.required("version", version),
                    preferences == null ? before.preferences() : preferences.over(before.preferences()),
                    defaults == null
                            ? before.defaults()
                            : SentGroups.read(json, json.read(defaults, ObjectNode.class))
                                    .over(before.defaults(), checks));
        }
    }
}
