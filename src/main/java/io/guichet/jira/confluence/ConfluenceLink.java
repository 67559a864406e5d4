package io.guichet.jira.confluence;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks Confluence as nobody in particular: its own rights decide what comes back, and a page that is not for everybody never
 * reaches us.
 */
@Named
public final class ConfluenceLink {

    private static final int CONNECT_MS = 5_000;
    private static final int ANSWER_MS = 20_000;
    private static final int TOO_MANY = 429;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final ReadOnlyApplicationLinkService links;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    public ConfluenceLink(@ComponentImport ReadOnlyApplicationLinkService links) {
        this.links = links;
    }

    boolean isThere() {
        return link().isPresent();
    }

    /** Where people read it. */
    String address() {
        return link().map(link -> link.getDisplayUrl().toString()).orElse("");
    }

    private Optional<ReadOnlyApplicationLink> link() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(ConfluenceApplicationType.class));
    }

    JsonNode get(String path) {
        var link = link().orElseThrow(() -> new KnowledgeBaseIsAway("no application link", Optional.empty()));
        try {
            var request =
                    link.createAuthenticatedRequestFactory(Anonymous.class).createRequest(MethodType.GET, path);
            patient(request);
            return json.readTree(request.execute(new Body()));
        } catch (CredentialsRequiredException e) {
            throw new KnowledgeBaseIsAway("the application link asks for credentials", Optional.of(LONGEST_PAUSE));
        } catch (ResponseException | JsonProcessingException e) {
            throw new KnowledgeBaseIsAway("no answer: " + e.getClass().getSimpleName(), Optional.empty());
        }
    }

    private static void patient(Request<?, ?> request) {
        request.setConnectionTimeout(CONNECT_MS);
        request.setSoTimeout(ANSWER_MS);
    }

    private static final class Body implements ApplicationLinkResponseHandler<String> {

        @Override
        public String handle(Response response) throws ResponseException {
            if (response.getStatusCode() / 100 != 2) {
                throw new KnowledgeBaseIsAway("answer " + response.getStatusCode(), pause(response));
            }
            return response.getResponseBodyAsString();
        }

        @Override
        public String credentialsRequired(Response response) {
            throw new KnowledgeBaseIsAway("the application link asks for credentials", Optional.of(LONGEST_PAUSE));
        }

        private static Optional<Duration> pause(Response response) {
            if (response.getStatusCode() != TOO_MANY && response.getStatusCode() / 100 != 5) {
                return Optional.empty();
            }
            var seconds = response.getHeader("Retry-After");
            if (seconds == null || !seconds.matches("\\d{1,6}")) {
                return Optional.of(Duration.ofSeconds(30));
            }
            var pause = Duration.ofSeconds(Long.parseLong(seconds));
            return Optional.of(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }
    }
}
