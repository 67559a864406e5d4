package io.guichet.testkit;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Visit;
import io.guichet.core.conversation.Visits;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Visits in memory. */
public final class MemoryVisits implements Visits {

    private final Map<ConversationId, Visit> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(Visit visit) {
        kept.put(visit.conversation(), visit);
    }

    @Override
    public Optional<Visit> of(ConversationId conversation) {
        return Optional.ofNullable(kept.get(conversation));
    }

    @Override
    public Set<ProjectKey> projects() {
        return kept.values().stream().map(Visit::project).collect(Collectors.toSet());
    }

    @Override
    public int sweep(ProjectKey project, Instant before) {
        return removeIf(one -> one.project().equals(project) && one.at().isBefore(before));
    }

    @Override
    public int sweepAddresses(ProjectKey project) {
        return change(
                one -> one.project().equals(project) && !one.address().isEmpty(),
                one -> new Visit(
                        one.conversation(), one.customer(), one.project(), one.page(), one.language(), "", one.at()));
    }

    List<Visit> all() {
        return List.copyOf(kept.values());
    }

    int removeIf(Predicate<Visit> gone) {
        var before = kept.size();
        kept.values().removeIf(gone);
        return before - kept.size();
    }

    int change(Predicate<Visit> which, UnaryOperator<Visit> change) {
        var those = kept.values().stream().filter(which).toList();
        those.forEach(one -> keep(change.apply(one)));
        return those.size();
    }
}
