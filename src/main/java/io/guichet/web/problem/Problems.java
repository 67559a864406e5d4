package io.guichet.web.problem;

import io.guichet.core.conversation.ConversationIsContended;
import io.guichet.core.conversation.ConversationIsErased;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.json.TooLarge;
import io.guichet.web.language.Sentences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ended a request into a problem; never a stack trace, never HTML. */
@Named
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Sentences sentences;
    private final Json json;
    private final Mishaps mishaps;

    @Inject
    public Problems(Sentences sentences, Json json, Mishaps mishaps) {
        this.sentences = sentences;
        this.json = json;
        this.mishaps = mishaps;
    }

    /** The body for a refusal, in the language of this thread's caller. */
    public byte[] body(Refused refused) {
        var message = sentences.here(
                "guichet.problem." + refused.sentence(), refused.arguments().toArray(Serializable[]::new));
        return json.bytes(Problem.of(refused.code(), message, refused.data()));
    }

    /** Answers a servlet's request with whatever ended it. */
    public void answer(HttpServletResponse response, Throwable thrown) throws IOException {
        var refused = of(thrown);
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(refused.status());
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        refused.retryAfterSeconds().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
        response.getOutputStream().write(body(refused));
    }

    /** What an exception means to the caller; a failure of ours is logged here, once. */
    public Refused of(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return refused;
        }
        if (thrown instanceof Malformed malformed) {
            return Refusals.malformed(malformed.field());
        }
        if (thrown instanceof TooLarge) {
            return Refusals.tooLarge();
        }
        if (thrown instanceof WebApplicationException refusedByContainer) {
            return Refusals.byStatus(refusedByContainer.getResponse().getStatus());
        }
        if (thrown instanceof ConversationIsContended) {
            return Refusals.unavailable(SOON);
        }
        if (thrown instanceof KnowledgeBaseIsAway away) {
            return Refusals.unavailable(away.pause().orElse(SOON));
        }
        if (thrown instanceof ConversationIsErased) {
            return Refusals.notFound();
        }
        // An outage or a bug. The caller can do nothing about either but try again.
        LOG.error("A request failed", thrown);
        mishaps.note("request.failed", thrown);
        return Refusals.unavailable(SOON);
    }
}
