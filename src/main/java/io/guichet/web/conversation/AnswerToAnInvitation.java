package io.guichet.web.conversation;

import io.guichet.web.json.Malformed;

/** Body of a customer's answer to an agent's invitation. */
record AnswerToAnInvitation(Boolean accepted) {

    AnswerToAnInvitation {
        Malformed.required("accepted", accepted);
    }
}
