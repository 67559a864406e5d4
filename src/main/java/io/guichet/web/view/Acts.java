package io.guichet.web.view;

import io.guichet.core.conversation.Act;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Life;
import io.guichet.core.conversation.Rulings;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.State.OtherService;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Delays;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody may do to a conversation now, by the wire's words: each is asked of the rule that will judge it. */
final class Acts {

    private static final OtherService SOME_SERVICE = new OtherService("any", "", "", "");

    private static final PersonKey SOME_COLLEAGUE = new PersonKey("some colleague");

    private Acts() {}

    static List<String> of(Access viewer, Conversation head, Instant now) {
        var acts = viewer.isAgent() ? ofAgent(viewer, now) : ofCustomer(head.life(), now);
        var possible = acts.entrySet().stream()
                .filter(act -> Rulings.on(head.life(), act.getValue()) instanceof Verdict.Go)
                .map(Map.Entry::getKey);
        var words = Rulings.onWords(head.life()).isEmpty() ? List.of("say") : List.<String>of();
        return java.util.stream.Stream.concat(words.stream(), possible).toList();
    }

    private static Map<String, Act> ofAgent(Access viewer, Instant now) {
        var acts = new LinkedHashMap<String, Act>();
        acts.put("accept", new Act.Accept(viewer.person(), now));
        acts.put("decline", new Act.Decline(viewer.person(), ""));
        acts.put("continue", new Act.Continue());
        acts.put("end", new Act.End(Optional.of(viewer.person())));
        acts.put("reopen", new Act.Reopen(true));
        acts.put("transfer", new Act.Transfer(viewer.person(), SOME_COLLEAGUE));
        acts.put("convert", new Act.Convert(viewer.person(), ""));
        acts.put("outOfScope", new Act.Dismiss(viewer.person(), SOME_SERVICE));
        acts.put("askNew", new Act.AskNew(List.of()));
        acts.put("closeAgain", new Act.CloseAgain(viewer.person()));
        acts.put("propose", new Act.Propose());
        acts.put("rename", new Act.Rename("a", "b"));
        acts.put("invite", new Act.Invite(viewer.person(), now, Delays.USUAL));
        return acts;
    }

    private static Map<String, Act> ofCustomer(Life life, Instant now) {
        var acts = new LinkedHashMap<String, Act>();
        if (!(life.state() instanceof State.Busy)) {
            acts.put("wait", new Act.KeepWaiting(now, Delays.USUAL));
        }
        acts.put("retry", new Act.Retry());
        acts.put("ticket", new Act.TakeATicket());
        acts.put("continue", new Act.Continue());
        acts.put("end", new Act.End(Optional.empty()));
        acts.put("reopen", new Act.Reopen(false));
        // A star more than any: whether a rating may still be changed.
        acts.put("solution", life.isSolved() ? new Act.Rate(6, "", now) : new Act.Confirm());
        return acts;
    }
}
