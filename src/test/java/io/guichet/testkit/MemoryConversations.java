package io.guichet.testkit;

import static java.util.Comparator.comparing;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.ConversationIsErased;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.DeskQuery;
import io.guichet.core.conversation.MissedQuery;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Heads of conversations in memory. */
public final class MemoryConversations implements Conversations {

    private static final Comparator<Conversation> NEWEST_FIRST = comparing(Conversation::lastAt)
            .thenComparing(one -> one.id().value())
            .reversed();

    private final Map<ConversationId, Conversation> stored = new ConcurrentHashMap<>();
    private final Set<ConversationId> erased = ConcurrentHashMap.newKeySet();

    /** Closed ones are in it, too. */
    Map<ConversationId, Conversation> all() {
        return stored;
    }

    /** Nobody finds it from now on. */
    void close(ConversationId id) {
        erased.add(id);
    }

    /** Nothing is left but that it was. */
    void empty(ConversationId id) {
        stored.remove(id);
    }

    int halfErased() {
        return (int) erased.stream().filter(stored::containsKey).count();
    }

    @Override
    public Conversation add(Conversation conversation) {
        if (erased.contains(conversation.id())) {
            throw new ConversationIsErased(conversation.id());
        }
        var before = stored.putIfAbsent(conversation.id(), conversation);
        return before == null ? conversation : before;
    }

    @Override
    public Optional<Conversation> byId(ConversationId id) {
        return Optional.ofNullable(stored.get(id)).filter(one -> !erased.contains(id));
    }

    @Override
    public Optional<Conversation> byIssue(long issueId) {
        return where(one ->
                        one.request().filter(ref -> ref.issueId() == issueId).isPresent())
                .findFirst();
    }

    @Override
    public Page ofCustomer(
            PersonKey customer, Optional<PortalId> portal, boolean unresolved, int limit, Optional<String> cursor) {
        var all = where(one -> one.customer().equals(customer)
                        && portal.filter(id -> !id.equals(one.portal())).isEmpty()
                        && !(unresolved && one.resolved()))
                .sorted(NEWEST_FIRST)
                .dropWhile(one ->
                        cursor.filter(end -> placeOf(one).compareTo(end) >= 0).isPresent())
                .limit(limit + 1L)
                .toList();
        return all.size() <= limit
                ? new Page(all, Optional.empty())
                : new Page(all.subList(0, limit), Optional.of(placeOf(all.get(limit - 1))));
    }

    @Override
    public List<Own> newestOf(PersonKey customer, PortalId portal, int limit) {
        return where(one -> one.customer().equals(customer) && one.portal().equals(portal))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(one -> new Own(one.id(), one.request()))
                .toList();
    }

    private static String placeOf(Conversation one) {
        return "%019d.%s".formatted(one.lastAt().toEpochMilli(), one.id());
    }

    @Override
    public List<Conversation> open(Set<ProjectKey> projects, int limit) {
        return where(one -> projects.contains(one.project())
                        && (one.state().isWaiting() || one.state().isTalking()))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Conversation> atDesks(DeskQuery wanted, Optional<DeskQuery.Place> before, int limit) {
        return where(wanted::matches)
                .sorted(NEWEST_FIRST)
                .dropWhile(one -> before.filter(end -> !isAfter(end, one)).isPresent())
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(DeskQuery.Place end, Conversation one) {
        return comparing(DeskQuery.Place::lastAt)
                        .thenComparing(place -> place.id().value())
                        .compare(DeskQuery.Place.of(one), end)
                < 0;
    }

    @Override
    public List<Conversation> missed(MissedQuery wanted, Optional<MissedQuery.Place> before, int limit) {
        return where(wanted::matches)
                .filter(one -> before.filter(end -> !isAfter(end, MissedQuery.Place.of(one)))
                        .isEmpty())
                .sorted(comparing(MissedQuery.Place::of, MemoryConversations::compare)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(MissedQuery.Place end, MissedQuery.Place one) {
        return compare(one, end) < 0;
    }

    private static int compare(MissedQuery.Place one, MissedQuery.Place other) {
        return comparing(MissedQuery.Place::at)
                .thenComparing(place -> place.id().value())
                .compare(one, other);
    }

    @Override
    public int countAtDesks(DeskQuery wanted) {
        return (int) where(wanted::matches).count();
    }

    @Override
    public Map<ProjectKey, Integer> unresolved() {
        return where(one -> !one.resolved()).collect(Collectors.toMap(Conversation::project, one -> 1, Integer::sum));
    }

    @Override
    public boolean link(ConversationId id, RequestRef request) {
        var linked = stored.compute(id, (key, one) -> one.request().isPresent() ? one : one.with(request));
        return linked.request().orElseThrow().issueId() == request.issueId();
    }

    @Override
    public void project(Conversation head) {
        stored.computeIfPresent(
                head.id(), (id, one) -> one.lastNumber() >= head.lastNumber() ? one : one.projected(head));
    }

    @Override
    public void stands(ConversationId id, Standing standing) {
        stored.computeIfPresent(id, (key, one) -> one.with(standing));
    }

    @Override
    public List<Conversation> stirring(Optional<ConversationId> after, int limit) {
        return where(one -> one.isStirring())
                .sorted(comparing(one -> one.id().value()))
                .dropWhile(one -> after.filter(end -> one.id().value().compareTo(end.value()) <= 0)
                        .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Conversation> unprojected(Instant createdBefore, int limit) {
        return where(one -> one.lastNumber() == 0 && one.createdAt().isBefore(createdBefore))
                .sorted(comparing(Conversation::createdAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Conversation> followed(Instant since, Optional<ConversationId> after, int limit) {
        return where(one -> one.request().isPresent()
                        && (!one.resolved() || !one.lastAt().isBefore(since)))
                .sorted(comparing(one -> one.id().value()))
                .dropWhile(one -> after.filter(end -> one.id().value().compareTo(end.value()) <= 0)
                        .isPresent())
                .limit(limit)
                .toList();
    }

    private Stream<Conversation> where(Predicate<Conversation> wanted) {
        return stored.values().stream()
                .filter(one -> !erased.contains(one.id()))
                .filter(wanted);
    }
}
