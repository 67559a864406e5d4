package io.guichet.host.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.host.jira.people.Languages;
import io.guichet.host.jira.people.LocaleNames;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /rest/api/2/mypreferences}: one's own settings, of which the host has the language. */
@Path("mypreferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@UnrestrictedAccess
@ForCustomersToo
public final class PreferenceResource {

    private static final String LOCALE = "jira.user.locale";

    private final Languages languages;

    PreferenceResource(Languages languages) {
        this.languages = languages;
    }

    @GET
    public String get(@QueryParam("key") String key) {
        return LocaleNames.format(languages.of(asker(key)));
    }

    /** The value comes bare or as a JSON string, {@code fr_FR}. */
    @PUT
    public Response set(@QueryParam("key") String key, String value) {
        ApplicationUser user = asker(key);
        try {
            languages.choose(user, LocaleNames.parse(value.replace("\"", "").strip()));
        } catch (IllegalArgumentException e) {
            throw RestProblem.of(400, e.getMessage());
        }
        return Response.noContent().build();
    }

    @DELETE
    public Response reset(@QueryParam("key") String key) {
        languages.choose(asker(key), null);
        return Response.noContent().build();
    }

    private static ApplicationUser asker(String key) {
        ApplicationUser user = Asking.user();
        if (!LOCALE.equals(key)) {
            throw RestProblem.of(404, "key not found: '" + key + "'");
        }
        return user;
    }
}
