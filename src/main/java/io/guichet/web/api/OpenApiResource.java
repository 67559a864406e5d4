package io.guichet.web.api;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The contract itself, for whoever writes a client. The one call that wants no login: it tells nothing of anybody. */
@Named
@Path("/openapi")
@UnrestrictedAccess
public final class OpenApiResource {

    static final String DOCUMENT = "/docs/openapi.yaml";

    @GET
    public Response get() {
        try (var document = document()) {
            return Response.ok(document.readAllBytes(), "application/yaml; charset=utf-8")
                    .header("Cache-Control", "public, max-age=3600")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream document() {
        return Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(DOCUMENT), DOCUMENT);
    }
}
