package io.guichet.web.agent;

import io.guichet.core.replies.CannedReply;
import io.guichet.core.replies.CannedReply.OfProject;
import io.guichet.core.replies.FillingAReply.Filled;
import java.util.List;
import java.util.Optional;

/**
 * A canned reply as an agent sees it.
 *
 * @param scope project or personal
 * @param project of a project's alone
 * @param filled as it would be sent in the conversation that was named
 * @param unknown names of the placeholders that nothing is known for in that conversation
 */
record ReplyView(
        String id,
        String scope,
        String project,
        String shortcut,
        String title,
        String text,
        String filled,
        List<String> unknown,
        boolean mayEdit) {

    static ReplyView of(CannedReply reply, boolean mayEdit, Optional<Filled> filled) {
        var project = reply.owner() instanceof OfProject of ? of.project().value() : null;
        return new ReplyView(
                reply.id(),
                project == null ? NewReply.PERSONAL : NewReply.PROJECT,
                project,
                reply.shortcut(),
                reply.title(),
                reply.text(),
                filled.map(Filled::text).orElse(null),
                filled.map(Filled::unknown).orElse(null),
                mayEdit);
    }
}
