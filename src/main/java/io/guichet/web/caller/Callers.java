package io.guichet.web.caller;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Says who makes the request on this thread. Being logged in is all it decides; what she may see is the gate's. */
@Named
public final class Callers {

    /** User name of whom the page was made for, percent-encoded. */
    static final String PERSON = "X-Guichet-Person";

    /** What Jira takes, the older word too. */
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");

    private final JiraAuthenticationContext authentication;
    private final RateLimits limits;

    @Inject
    public Callers(@ComponentImport JiraAuthenticationContext authentication, RateLimits limits) {
        this.authentication = authentication;
        this.limits = limits;
    }

    /** Somebody who looks at something. */
    public PersonKey reading() {
        var user = authentication.getLoggedInUser();
        if (user == null || !user.isActive()) {
            throw Refusals.notLoggedIn();
        }
        return new PersonKey(user.getKey());
    }

    /** Somebody who looks for something in much. */
    public PersonKey searching() {
        var person = reading();
        limits.searching(person);
        return person;
    }

    /** Somebody who changes something: with JSON, which no other site's form can send, and not too fast. */
    public PersonKey writing(HttpHeaders headers) {
        var person = stillThere(headers);
        requireJson(headers);
        limits.writing(person);
        return person;
    }

    /** Somebody who says that she types; worth less, so held shorter. */
    public PersonKey typing(HttpHeaders headers) {
        var person = stillThere(headers);
        requireJson(headers);
        limits.typing(person);
        return person;
    }

    /**
     * An open page may outlive its login. When somebody else has logged in at the same browser since, what the page
     * sends is not hers (M21). A client that names nobody means whoever is logged in.
     */
    private PersonKey stillThere(HttpHeaders headers) {
        var person = reading();
        var named = headers.getHeaderString(PERSON);
        if (named != null && !isCalled(named, authentication.getLoggedInUser().getUsername())) {
            throw Refusals.someoneElse();
        }
        return person;
    }

    private static boolean isCalled(String named, String userName) {
        try {
            return URLDecoder.decode(named.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .equalsIgnoreCase(userName);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    /** Somebody who sends a file: as a form, with the header that no other site's form can send, and not too fast. */
    public PersonKey uploading(HttpHeaders headers) {
        var person = stillThere(headers);
        if (!TOKENS.contains(String.valueOf(headers.getHeaderString("X-Atlassian-Token")))) {
            throw Refusals.noToken();
        }
        var type = headers.getMediaType();
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) || type.isWildcardType()) {
            throw Refusals.notForm();
        }
        limits.uploading(person);
        return person;
    }

    /** Somebody who hands in a file of one form, with the header that no other site's form can send. */
    public PersonKey importing(HttpHeaders headers, String form) {
        var person = stillThere(headers);
        if (!TOKENS.contains(String.valueOf(headers.getHeaderString("X-Atlassian-Token")))) {
            throw Refusals.noToken();
        }
        var type = headers.getMediaType();
        if (type == null || !type.isCompatible(MediaType.valueOf(form)) || type.isWildcardType()) {
            throw Refusals.notOf(form);
        }
        limits.uploading(person);
        return person;
    }

    /** Without a body nobody else looks at the content type. */
    private static void requireJson(HttpHeaders headers) {
        var type = headers.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isWildcardType()) {
            throw Refusals.notJson();
        }
    }
}
