package io.guichet.testkit;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.handover.OtherTeams;
import io.guichet.core.people.PersonKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Other teams' projects in memory: creates whatever it is asked for, unless it refuses or breaks on purpose. */
public final class MemoryOtherTeams implements OtherTeams {

    public final Map<ClientId, RequestRef> copies = new LinkedHashMap<>();
    public final List<String> comments = new ArrayList<>();
    public final List<AttachmentId> files = new ArrayList<>();

    /** What is refused, until it is emptied. */
    public Map<String, String> refusal = Map.of();

    /** Files that cannot be brought, until they are taken out. */
    public final List<AttachmentId> broken = new ArrayList<>();

    /** Whether nobody may comment there. */
    public boolean silent;

    private final AtomicInteger number = new AtomicInteger();

    @Override
    public Prospect prospect(PersonKey agent, RequestRef request, Copy copy) {
        return new Prospect(copy.project(), List.of(copy.type()), true, "", List.of(), List.of());
    }

    @Override
    public Made make(PersonKey agent, RequestRef request, Copy copy) {
        if (!refusal.isEmpty()) {
            return new Made.Refused(refusal);
        }
        return new Made.Done(copies.computeIfAbsent(copy.once(), fresh -> next(copy)));
    }

    private RequestRef next(Copy copy) {
        var made = number.incrementAndGet();
        return new RequestRef(20_000 + made, copy.project() + "-" + made);
    }

    @Override
    public List<String> bring(PersonKey agent, RequestRef request, RequestRef copy, List<AttachmentId> wanted) {
        wanted.stream()
                .filter(file -> !broken.contains(file) && !files.contains(file))
                .forEach(files::add);
        return wanted.stream()
                .filter(broken::contains)
                .map(file -> file + ".pdf")
                .toList();
    }

    @Override
    public void comment(PersonKey agent, RequestRef copy, String text) {
        comments.add(text);
    }

    @Override
    public boolean mayComment(PersonKey agent, String project) {
        return !silent;
    }

    @Override
    public Optional<Standing> standing(PersonKey agent, RequestRef copy) {
        return Optional.empty();
    }
}
