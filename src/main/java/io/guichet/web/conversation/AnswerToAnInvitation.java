package io.guichet.web.conversation;

import io.guichet.web.json.Malformed;

/**
 * Body of a customer's answer to an agent's invitation.
 *
 * @param notToday with a refusal: that she does not want to be asked again today; may be left out
 */
record AnswerToAnInvitation(Boolean accepted, Boolean notToday) {

    AnswerToAnInvitation {
        Malformed.required("accepted", accepted);
    }

    boolean isForToday() {
        return !accepted && Boolean.TRUE.equals(notToday);
    }
}
