package io.guichet.testkit;

import static java.util.Comparator.comparing;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Visit;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What is remembered of people by the other keepers in memory. */
public final class MemoryPersonalData implements PersonalData {

    private final MemoryConversations conversations;
    private final MemoryEntries entries;
    private final MemoryReadMarks marks;
    private final MemoryAcceptances acceptances;
    private final MemoryConfirmations confirmations;
    private final MemoryLeases leases;
    private final MemoryUploads uploads;
    private final MemoryVisits visits;

    public MemoryPersonalData(
            MemoryConversations conversations,
            MemoryEntries entries,
            MemoryReadMarks marks,
            MemoryAcceptances acceptances,
            MemoryConfirmations confirmations,
            MemoryLeases leases,
            MemoryUploads uploads,
            MemoryVisits visits) {
        this.conversations = conversations;
        this.entries = entries;
        this.marks = marks;
        this.acceptances = acceptances;
        this.confirmations = confirmations;
        this.leases = leases;
        this.uploads = uploads;
        this.visits = visits;
    }

    @Override
    public List<Conversation> conversationsOf(PersonKey customer, Optional<ProjectKey> project) {
        return conversations.all().values().stream()
                .filter(one -> one.customer().equals(customer))
                .filter(one -> isOf(one, project))
                .sorted(comparing(Conversation::createdAt))
                .toList();
    }

    private static boolean isOf(Conversation one, Optional<ProjectKey> project) {
        return project.filter(key -> !key.equals(one.project())).isEmpty();
    }

    @Override
    public void close(ConversationId id) {
        conversations.close(id);
        entries.close(id);
    }

    @Override
    public void empty(ConversationId id, Instant now) {
        entries.empty(id);
        marks.removeIf((conversation, reader) -> conversation.equals(id));
        uploads.removeIf(upload -> upload.conversation().equals(id));
        visits.removeIf(visit -> visit.conversation().equals(id));
        conversations.empty(id);
    }

    @Override
    public int halfErased() {
        return conversations.halfErased();
    }

    @Override
    public Set<ConversationId> forget(Identity person, Optional<ProjectKey> project) {
        marks.removeIf((conversation, reader) -> reader.equals(person.key()) && isOf(conversation, project));
        acceptances
                .all()
                .keySet()
                .removeIf(one -> one.get(0).equals(person.key())
                        && project.filter(key -> !key.equals(one.get(1))).isEmpty());
        confirmations.removeIf(one -> isHers(one, person.key(), project));
        visits.removeIf(one -> isHers(one, person.key(), project));
        if (project.isEmpty()) {
            leases.byAgent().remove(person.key());
            uploads.removeIf(upload -> upload.author().is(person.key()));
        }
        return replaced(person.key(), ERASED, project, Rewritten::unsaid);
    }

    private static boolean isHers(Confirmation one, PersonKey person, Optional<ProjectKey> project) {
        return one.person().equals(person)
                && project.filter(key -> !key.equals(one.project())).isEmpty();
    }

    private static boolean isHers(Visit one, PersonKey person, Optional<ProjectKey> project) {
        return one.customer().equals(person)
                && project.filter(key -> !key.equals(one.project())).isEmpty();
    }

    @Override
    public List<Visit> visitsOf(PersonKey person, Optional<ProjectKey> project) {
        return visits.all().stream()
                .filter(one -> isHers(one, person, project))
                .sorted(comparing(Visit::at))
                .toList();
    }

    @Override
    public List<Confirmation> confirmationsOf(PersonKey person, Optional<ProjectKey> project) {
        return confirmations.all().stream()
                .filter(one -> isHers(one, person, project))
                .sorted(comparing(one -> one.project().value()))
                .toList();
    }

    @Override
    public int sweepConfirmations(Instant sentBefore) {
        return confirmations.removeIf(one -> one.at().isEmpty()
                && one.sent().filter(sent -> !sent.at().isBefore(sentBefore)).isEmpty());
    }

    private boolean isOf(ConversationId id, Optional<ProjectKey> project) {
        return Optional.ofNullable(conversations.all().get(id))
                .filter(head -> isOf(head, project))
                .isPresent();
    }

    private Set<ConversationId> replaced(
            PersonKey before, PersonKey now, Optional<ProjectKey> project, BiFunction<Author, Content, Content> words) {
        var changed = new HashSet<ConversationId>();
        entries.replace(entry -> {
            if (!isOf(entry.conversation(), project)) {
                return entry;
            }
            var next = Rewritten.entry(entry, before, now, words);
            if (!next.equals(entry)) {
                changed.add(entry.conversation());
            }
            return next;
        });
        return changed;
    }

    @Override
    public Set<ConversationId> rename(Identity before, Identity now) {
        var changed = replaced(before.key(), now.key(), Optional.empty(), (author, content) -> content);
        conversations.all().replaceAll((id, head) -> {
            if (!head.customer().equals(before.key())) {
                return head;
            }
            changed.add(id);
            return Rewritten.head(head, now.key());
        });
        marks.become(before.key(), now.key());
        List.copyOf(acceptances.all().keySet()).stream()
                .filter(one -> one.get(0).equals(before.key()))
                .forEach(one -> acceptances
                        .all()
                        .put(
                                List.of(now.key(), one.get(1), one.get(2)),
                                acceptances.all().remove(one)));
        confirmations.all().stream()
                .filter(one -> one.person().equals(before.key()))
                .forEach(one -> confirmations.keep(one.of(now.key())));
        confirmations.removeIf(one -> one.person().equals(before.key()));
        if (!before.key().equals(now.key())) {
            visits.removeIf(one -> one.customer().equals(before.key()));
        }
        Optional.ofNullable(leases.byAgent().remove(before.key()))
                .map(lease -> lease.of(now.key()))
                .ifPresent(leases::save);
        return changed;
    }

    @Override
    public List<Entry> saidElsewhere(PersonKey person, Optional<ProjectKey> project) {
        return entries.all().stream()
                .filter(entry -> entry.author().equals(Author.customer(person)))
                .filter(entry -> entry.content() instanceof Message)
                .filter(entry -> isOf(entry.conversation(), project))
                .filter(entry -> !conversations
                        .all()
                        .get(entry.conversation())
                        .customer()
                        .equals(person))
                .sorted(comparing(Entry::at))
                .toList();
    }

    @Override
    public List<Acceptance> acceptancesOf(PersonKey person, Optional<ProjectKey> project) {
        return acceptances.all().entrySet().stream()
                .filter(one -> one.getKey().get(0).equals(person))
                .map(one -> new Acceptance(
                        (ProjectKey) one.getKey().get(1), (Integer) one.getKey().get(2), one.getValue()))
                .filter(one -> project.filter(key -> !key.equals(one.project())).isEmpty())
                .sorted(comparing(Acceptance::at))
                .toList();
    }

    @Override
    public int sweepReadMarks(ProjectKey project, Instant quietSince) {
        var swept = new int[1];
        marks.removeIf((id, reader) -> {
            var head = conversations.all().get(id);
            var goes = head != null
                    && head.project().equals(project)
                    && head.resolved()
                    && head.lastAt().isBefore(quietSince)
                    && !reader.equals(head.customer());
            swept[0] += goes ? 1 : 0;
            return goes;
        });
        return swept[0];
    }

    @Override
    public int sweepLeases(Instant seenBefore) {
        var before = leases.byAgent().size();
        leases.byAgent()
                .values()
                .removeIf(lease -> lease.seenAt().isBefore(seenBefore)
                        && lease.saidAt().isBefore(seenBefore)
                        && lease.plan().isEmpty());
        return before - leases.byAgent().size();
    }

    @Override
    public int sweepUploads(Instant begunBefore) {
        return uploads.removeIf(upload -> upload.begunAt().isBefore(begunBefore));
    }

    @Override
    public int sweepErased(Instant erasedBefore) {
        return 0;
    }

    @Override
    public Set<ProjectKey> projects() {
        var projects = new HashSet<ProjectKey>();
        conversations.all().values().forEach(one -> projects.add(one.project()));
        return projects;
    }
}
