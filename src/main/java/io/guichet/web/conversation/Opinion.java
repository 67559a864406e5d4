package io.guichet.web.conversation;

import io.guichet.core.conversation.SettlingASolution.Stars;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.util.Optional;

/**
 * Body of a customer's word on a solution.
 *
 * @param rating 1 to 5 stars; may be left out, and given or changed later by the same call
 * @param comment on the rating, or on what is missing; may be left out
 */
record Opinion(Boolean accepted, Integer rating, String comment) {

    private static final int MOST_STARS = 5;
    private static final int LONGEST_COMMENT = 2_000;

    Opinion {
        Malformed.required("accepted", accepted);
    }

    Optional<Stars> stars() {
        if (rating == null) {
            return Optional.empty();
        }
        if (rating < 1 || rating > MOST_STARS) {
            throw Refusals.invalid("rating");
        }
        if (words().length() > LONGEST_COMMENT || words().indexOf('\0') >= 0) {
            throw Refusals.invalid("comment");
        }
        return Optional.of(new Stars(rating, words()));
    }

    String words() {
        return comment == null ? "" : comment.strip();
    }
}
