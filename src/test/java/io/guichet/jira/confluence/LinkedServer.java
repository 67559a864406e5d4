package io.guichet.jira.confluence;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
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

/** An application link to a server of a test, over real HTTP. */
final class LinkedServer implements ReadOnlyApplicationLinkService {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    boolean asksForCredentials;
    boolean removed;
    boolean speaksForPeople = true;
    Duration patience = Duration.ofSeconds(20);

    LinkedServer(String address) {
        this.address = address;
    }

    @Override
    public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return removed ? null : link();
    }

    private ReadOnlyApplicationLink link() {
        return new ReadOnlyApplicationLink() {
            @Override
            public URI getDisplayUrl() {
                return URI.create(address);
            }

            @Override
            public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
                    Class<? extends AuthenticationProvider> provider) {
                return new Factory();
            }

            @Override
            public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
                return speaksForPeople ? new Factory() : null;
            }
        };
    }

    private final class Factory implements ApplicationLinkRequestFactory {

        @Override
        public ApplicationLinkRequest createRequest(MethodType method, String url) throws CredentialsRequiredException {
            if (asksForCredentials) {
                throw new CredentialsRequiredException(this, "log in first");
            }
            return new Call(HttpRequest.newBuilder(URI.create(address + url))
                    .timeout(patience)
                    .method(method.name(), BodyPublishers.noBody()));
        }

        @Override
        public URI getAuthorisationURI() {
            return URI.create(address);
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
            return this;
        }

        @Override
        public ApplicationLinkRequest setRequestBody(String body, String contentType) {
            request.POST(BodyPublishers.ofString(body)).header("Content-Type", contentType);
            return this;
        }

        @Override
        public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
            try {
                return handler.handle(new Answer(client.send(request.build(), BodyHandlers.ofByteArray())));
            } catch (IOException | InterruptedException e) {
                throw new ResponseException(e.getMessage(), e);
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
