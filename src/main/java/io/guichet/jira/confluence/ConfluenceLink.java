package io.guichet.jira.confluence;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
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
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Asks Confluence as nobody in particular: its own rights decide what comes back, and a page that is not for everybody never
 * reaches us.
 */
@Named
public final class ConfluenceLink {

    private static final int CONNECT_MS = 5_000;
    private static final int ANSWER_MS = 20_000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    /** That was not followed, or to where one logs in. */
    private static final int REDIRECTION = 3;

    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final Optional<Duration> WHILE = Optional.of(Duration.ofSeconds(30));
    private static final Duration REFUSED_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final ReadOnlyApplicationLinkService links;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    public ConfluenceLink(@ComponentImport ReadOnlyApplicationLinkService links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    boolean isThere() {
        return link().isPresent();
    }

    /** Where people read it. */
    String address() {
        return link().map(link -> link.getDisplayUrl().toString()).orElse("");
    }

    /** Asks as who is logged in on this thread; absent where the link knows no people. */
    Optional<ApplicationLinkRequestFactory> asWhoIsLoggedIn() {
        return link().map(ReadOnlyApplicationLink::createImpersonatingAuthenticatedRequestFactory);
    }

    private Optional<ReadOnlyApplicationLink> link() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(ConfluenceApplicationType.class));
    }

    /** Whether there is something for nobody in particular at this address. */
    boolean answers(String path) {
        return find(path).isPresent();
    }

    /** What there is for nobody in particular at this address, if there is. */
    Optional<JsonNode> find(String path) {
        return asked(path, new Body<>(true, clock, ConfluenceLink::text)).map(this::document);
    }

    JsonNode get(String path) {
        return asked(path, new Body<>(false, clock, ConfluenceLink::text))
                .map(this::document)
                .orElseThrow();
    }

    /** A file; absent where it is larger. */
    Optional<byte[]> bytes(String path, int most) {
        return bytes(path, most, false);
    }

    /** A file; absent where it is larger, and where there is none for nobody in particular. */
    Optional<byte[]> findBytes(String path, int most) {
        return bytes(path, most, true);
    }

    private Optional<byte[]> bytes(String path, int most, boolean mayBeMissing) {
        return asked(path, new Body<>(mayBeMissing, clock, response -> read(response, most)))
                .filter(file -> file.length <= most);
    }

    private static String text(Response response) throws ResponseException {
        return Optional.ofNullable(response.getResponseBodyAsString()).orElse("");
    }

    private static byte[] read(Response response, int most) throws ResponseException {
        try (var in = response.getResponseBodyAsStream()) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new ResponseException(String.valueOf(e.getMessage()), e);
        }
    }

    private <T> Optional<T> asked(String path, Body<T> body) {
        var link = link().orElseThrow(() -> KnowledgeBaseIsAway.refusing("no application link", A_MOMENT));
        try {
            var request =
                    link.createAuthenticatedRequestFactory(Anonymous.class).createRequest(MethodType.GET, path);
            patient(request);
            return request.execute(body);
        } catch (CredentialsRequiredException e) {
            throw asksForCredentials();
        } catch (ResponseException e) {
            throw new KnowledgeBaseIsAway("no answer: " + e.getClass().getSimpleName(), Optional.empty());
        }
    }

    /** A page to log in, half an answer and an empty one are none; the first means that it is closed. */
    private JsonNode document(String body) {
        if (body.stripLeading().startsWith("<")) {
            throw KnowledgeBaseIsAway.refusing("not the answer of a Confluence: a page", WHILE.get());
        }
        try {
            var document = json.readTree(body);
            if (document.isObject()) {
                return document;
            }
        } catch (JsonProcessingException e) {
            throw new KnowledgeBaseIsAway(
                    "not the answer of a Confluence: " + e.getClass().getSimpleName(), WHILE);
        }
        throw new KnowledgeBaseIsAway("not the answer of a Confluence", WHILE);
    }

    private static KnowledgeBaseIsAway asksForCredentials() {
        return KnowledgeBaseIsAway.refusing("the application link asks for credentials", LONGEST_PAUSE);
    }

    private static void patient(Request<?, ?> request) {
        request.setConnectionTimeout(CONNECT_MS);
        request.setSoTimeout(ANSWER_MS);
    }

    private interface Content<T> {
        T of(Response response) throws ResponseException;
    }

    private record Body<T>(boolean mayBeMissing, Clock clock, Content<T> content)
            implements ApplicationLinkResponseHandler<Optional<T>> {

        @Override
        public Optional<T> handle(Response response) throws ResponseException {
            var status = response.getStatusCode();
            if (status / 100 == 2) {
                return Optional.of(content.of(response));
            }
            var refuses = status == UNAUTHORIZED || status == FORBIDDEN;
            if (mayBeMissing && (refuses || status == NOT_FOUND)) {
                return Optional.empty();
            }
            if (refuses || status / 100 == REDIRECTION) {
                throw KnowledgeBaseIsAway.refusing("answer " + status, REFUSED_PAUSE);
            }
            throw new KnowledgeBaseIsAway("answer " + status, pause(response));
        }

        @Override
        public Optional<T> credentialsRequired(Response response) {
            throw asksForCredentials();
        }

        private Optional<Duration> pause(Response response) {
            if (response.getStatusCode() != TOO_MANY && response.getStatusCode() / 100 != 5) {
                return WHILE;
            }
            var wanted = Optional.ofNullable(response.getHeader("Retry-After")).flatMap(this::wanted);
            return wanted.isEmpty()
                    ? WHILE
                    : wanted.map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }

        /** In seconds, as Confluence says it; a proxy before it may name a moment. */
        private Optional<Duration> wanted(String header) {
            if (header.matches("\\d{1,6}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
            }
            try {
                var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
                var pause = Duration.between(clock.instant(), until.toInstant());
                return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
