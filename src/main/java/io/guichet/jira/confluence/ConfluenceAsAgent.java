package io.guichet.jira.confluence;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import io.guichet.core.knowledge.ArticleDrafts.Why;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Asks Confluence as who is logged in on this thread: its rights for her decide, and nobody else's. */
final class ConfluenceAsAgent {

    /** She waits for it at her screen. */
    private static final int CONNECT_MS = 3_000;

    private static final int ANSWER_MS = 8_000;
    private static final String JSON = "application/json";
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final ApplicationLinkRequestFactory factory;
    private final ObjectMapper json;

    ConfluenceAsAgent(ApplicationLinkRequestFactory factory, ObjectMapper json) {
        this.factory = factory;
        this.json = json;
    }

    /** No answer that can be used. */
    static final class NoAnswer extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Failed how;

        NoAnswer(Failed how) {
            super(how.why().name(), null, false, false);
            this.how = how;
        }

        Failed how() {
            return how;
        }
    }

    /** @param body of JSON; missing where it is none */
    record Answer(int status, JsonNode body, Optional<Duration> pause) {

        boolean isFine() {
            return status / 100 == 2;
        }
    }

    Answer get(String path) throws NoAnswer {
        return asked(MethodType.GET, path, Optional.empty());
    }

    Answer post(String path, JsonNode body) throws NoAnswer {
        return asked(MethodType.POST, path, Optional.of(body.toString()));
    }

    /** Where she allows that it is done in her name. */
    URI consent() {
        return factory.getAuthorisationURI();
    }

    private Answer asked(MethodType method, String path, Optional<String> body) throws NoAnswer {
        try {
            var request = factory.createRequest(method, path);
            request.setConnectionTimeout(CONNECT_MS);
            request.setSoTimeout(ANSWER_MS);
            body.ifPresent(text -> request.setRequestBody(text, JSON));
            var answer = request.execute(new Reading());
            if (answer.isEmpty()) {
                throw wantsConsent(consent());
            }
            return answer.get();
        } catch (CredentialsRequiredException e) {
            throw wantsConsent(e.getAuthorisationURI());
        } catch (ResponseException e) {
            throw new NoAnswer(Failed.of(Why.AWAY));
        }
    }

    private static NoAnswer wantsConsent(URI where) {
        return new NoAnswer(new Failed(Why.CONSENT, Optional.ofNullable(where), Optional.empty()));
    }

    private final class Reading implements ApplicationLinkResponseHandler<Optional<Answer>> {

        @Override
        public Optional<Answer> handle(Response response) throws ResponseException {
            var text = Optional.ofNullable(response.getResponseBodyAsString()).orElse("");
            var pause = Optional.ofNullable(response.getHeader("Retry-After"))
                    .filter(seconds -> seconds.matches("\\d{1,6}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .filter(wanted -> wanted.compareTo(LONGEST_PAUSE) < 0);
            return Optional.of(new Answer(response.getStatusCode(), document(text), pause));
        }

        /** She has allowed nothing yet, or has taken it back. */
        @Override
        public Optional<Answer> credentialsRequired(Response response) {
            return Optional.empty();
        }

        private JsonNode document(String text) {
            try {
                return json.readTree(text);
            } catch (JsonProcessingException none) {
                return json.missingNode();
            }
        }
    }
}
