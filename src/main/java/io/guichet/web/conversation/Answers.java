package io.guichet.web.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.ConversationViews;
import io.guichet.web.view.EntryViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers in JSON that nobody keeps: what is said in a conversation is in no cache. */
@Named
public final class Answers {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");

    private final Json json;
    private final Refusals refusals;
    private final ConversationViews conversations;
    private final EntryViews entries;

    @Inject
    public Answers(Json json, Refusals refusals, ConversationViews conversations, EntryViews entries) {
        this.json = json;
        this.refusals = refusals;
        this.conversations = conversations;
        this.entries = entries;
    }

    public Response ok(Object view) {
        return with(200, view).header("Cache-Control", "no-store").build();
    }

    /** For an answer that needs more headers. */
    public ResponseBuilder with(int status, Object view) {
        return Response.status(status).type(JSON).entity(json.bytes(view));
    }

    public static Response done() {
        return Response.noContent().header("Cache-Control", "no-store").build();
    }

    /** 201 with the entry that was written, 200 with the one that the same identifier wrote before. */
    public Response entry(Access writer, Written written) {
        if (written instanceof Written.Fresh fresh) {
            return stored(201, entries.of(writer, fresh.entry()));
        }
        return stored(200, entries.of(writer, ((Written.Repeated) allowed(written)).entry()));
    }

    /** 201 with a new conversation, 200 with the one that the same identifier opened before. */
    public Response opened(Access customer, Written written) {
        if (written instanceof Written.Fresh fresh) {
            return stored(201, conversations.of(customer, fresh.conversation()));
        }
        return stored(200, conversations.of(customer, ((Written.Repeated) allowed(written)).conversation()));
    }

    private Response stored(int status, Object view) {
        return with(status, view).header("Cache-Control", "no-store").build();
    }

    /** The outcome of a write that was not refused. */
    public Written allowed(Written written) {
        if (written instanceof Written.Refused refused) {
            throw refusals.of(refused.why());
        }
        return written;
    }
}
