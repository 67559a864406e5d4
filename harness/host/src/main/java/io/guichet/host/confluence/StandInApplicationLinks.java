package io.guichet.host.confluence;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one application link: to the Confluence of this host, unless it is to have none. */
public final class StandInApplicationLinks implements ReadOnlyApplicationLinkService {

    private final HttpClient client = HttpClient.newHttpClient();
    private final boolean linked = !Boolean.getBoolean("guichet.host.unlinked");
    private final String address;
    private final Supplier<String> person;

    /** @param person name of who is logged in on this thread; null for nobody */
    public StandInApplicationLinks(String address, Supplier<String> person) {
        this.address = address;
        this.person = person;
    }

    @Override
    public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return linked && ConfluenceApplicationType.class.isAssignableFrom(type) ? new Link() : null;
    }

    private final class Link implements ReadOnlyApplicationLink {

        @Override
        public URI getDisplayUrl() {
            return URI.create(address);
        }

        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
                Class<? extends AuthenticationProvider> provider) {
            return new Factory(Anonymous.class.isAssignableFrom(provider), Optional.empty());
        }

        @Override
        public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
            return new Factory(true, Optional.ofNullable(person.get()));
        }
    }

    private final class Factory implements ApplicationLinkRequestFactory {

        private final boolean anonymous;
        private final Optional<String> asPerson;

        Factory(boolean anonymous, Optional<String> asPerson) {
            this.anonymous = anonymous;
            this.asPerson = asPerson;
        }

        @Override
        public ApplicationLinkRequest createRequest(MethodType method, String url) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + url)).method(method.name(), BodyPublishers.noBody());
            if (!anonymous) {
                request.header(ConfluenceServer.AS_LINK, "true");
            }
            asPerson.ifPresent(name -> request.header(ConfluenceServer.AS_PERSON, name));
            return new Call(request);
        }

        @Override
        public URI getAuthorisationURI() {
            return URI.create(address
                    + asPerson.map(name -> "/stand-in/authorise?person=" + name).orElse(""));
        }
    }

    private final class Call implements ApplicationLinkRequest {

        private final HttpRequest.Builder request;

        Call(HttpRequest.Builder request) {
            this.request = request;
        }

        @Override
        public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
            return this;
        }

        @Override
        public ApplicationLinkRequest setSoTimeout(int milliseconds) {
            request.timeout(Duration.ofMillis(milliseconds));
            return this;
        }

        @Override
        public ApplicationLinkRequest setRequestBody(String body, String contentType) {
            request.POST(BodyPublishers.ofString(body)).setHeader("Content-Type", contentType);
            return this;
        }

        @Override
        public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
            try {
                HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
                boolean wantsConsent = answer.headers()
                        .firstValue("WWW-Authenticate")
                        .filter(how -> how.startsWith("OAuth"))
                        .isPresent();
                return wantsConsent
                        ? handler.credentialsRequired(new Answer(answer))
                        : handler.handle(new Answer(answer));
            } catch (IOException e) {
                throw new ResponseException(e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ResponseException("interrupted", e);
            }
        }
    }

    private record Answer(HttpResponse<byte[]> response) implements Response {

        @Override
        public int getStatusCode() {
            return response.statusCode();
        }

        @Override
        public String getHeader(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        @Override
        public String getResponseBodyAsString() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        @Override
        public InputStream getResponseBodyAsStream() {
            return new ByteArrayInputStream(response.body());
        }
    }
}
