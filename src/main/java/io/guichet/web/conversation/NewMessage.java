package io.guichet.web.conversation;

import io.guichet.core.conversation.ClientId;
import io.guichet.web.json.Malformed;

/** Body of a message that somebody sends. */
public record NewMessage(String clientId, String text) {

    public NewMessage {
        clientOf(clientId);
        Malformed.required("text", text);
    }

    public ClientId client() {
        return clientOf(clientId);
    }

    /** The sender's own identifier of an act. */
    public static ClientId clientOf(String clientId) {
        if (!ClientId.isWellFormed(Malformed.required("clientId", clientId))) {
            throw new Malformed("clientId");
        }
        return new ClientId(clientId);
    }
}
