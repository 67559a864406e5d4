package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.OpeningAConversation;
import io.guichet.core.conversation.Pace;
import io.guichet.core.conversation.Question;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.portal.Portals;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.NewMessage;
import io.guichet.web.conversation.Traces;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where a customer asks something. */
@Named
@Path("/portals/{portalId}/conversations")
@UnrestrictedAccess
public final class PortalConversationsResource {

    private final Callers callers;
    private final Portals portals;
    private final Pace pace;
    private final OpeningAConversation opening;
    private final Traces traces;
    private final Answers answers;
    private final Json json;

    @Inject
    public PortalConversationsResource(
            Callers callers,
            Portals portals,
            Pace pace,
            OpeningAConversation opening,
            Traces traces,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.portals = portals;
        this.pace = pace;
        this.opening = opening;
        this.traces = traces;
        this.answers = answers;
        this.json = json;
    }

    @POST
    public Response post(
            @PathParam("portalId") String portalId,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            InputStream body) {
        var customer = callers.writing(headers);
        var portal = PortalIds.of(portalId).orElseThrow(Refusals::notFound);
        var asked = json.read(body, NewConversation.class);
        var client = NewMessage.clientOf(asked.clientId());
        var written = portals.byId(portal)
                .flatMap(known -> pace.opening(customer, known.project(), client))
                .<Written>map(Written.Refused::new)
                .orElseGet(() -> opening.open(customer, portal, client, asked.question()));
        traces.note(customer, written, headers, request);
        return answers.opened(new Access(customer, Role.CUSTOMER), written);
    }

    /**
     * Body of a new conversation.
     *
     * @param offeredArticles articles that were shown while she typed; may be left out
     * @param subject her own title; may be left out
     * @param topic identifier of what she chose it to be about; may be left out
     * @param module identifier of one of the topic's modules; may be left out
     */
    record NewConversation(
            String clientId, String text, List<String> offeredArticles, String subject, String topic, String module) {
        NewConversation {
            NewMessage.clientOf(clientId);
            Malformed.required("text", text);
        }

        private Question question() {
            return new Question(text, Optional.ofNullable(subject), chosen(topic), chosen(module));
        }

        private static Optional<String> chosen(String id) {
            return Optional.ofNullable(id).filter(given -> !given.isEmpty());
        }
    }
}
