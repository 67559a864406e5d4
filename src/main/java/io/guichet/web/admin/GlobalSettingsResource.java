package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.settings.ChangingSettings;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.GlobalSettings.Saving;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
    private final AdministeredProjects administered;
    private final GlobalSettings settings;
    private final PasswordAgain passwordAgain;
    private final ChangingSettings changing;
    private final WrongFields wrong;
    private final StaleSettings stale;
    private final Answers answers;
    private final Json json;

    @Inject
    public GlobalSettingsResource(
            Callers callers,
            AdministeredProjects administered,
            GlobalSettings settings,
            PasswordAgain passwordAgain,
            ChangingSettings changing,
            WrongFields wrong,
            StaleSettings stale,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.administered = administered;
        this.settings = settings;
        this.passwordAgain = passwordAgain;
        this.changing = changing;
        this.wrong = wrong;
        this.stale = stale;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get() {
        administered.requireAll(callers.reading());
        return answers.ok(GlobalDocument.of(settings.latest()));
    }

    @PUT
    public Response put(@Context HttpHeaders headers, @Context HttpServletRequest request, InputStream body) {
        var person = callers.writing(headers);
        administered.requireAll(person);
        passwordAgain.require(request);
        var checks = new Checks();
        var changed = json.read(body, GlobalDocument.class).over(settings.latest(), json, checks);
        wrong.refuse(checks);
        var saving = changing.change(changed, person);
        if (saving instanceof Saving.Stale other) {
            throw stale.of(changed.version(), other.now());
        }
        return answers.ok(GlobalDocument.of(((Saving.Saved) saving).now()));
    }
}
