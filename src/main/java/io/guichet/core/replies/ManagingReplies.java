package io.guichet.core.replies;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.people.Desks;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.replies.CannedReply.OfPerson;
import io.guichet.core.replies.CannedReply.OfProject;
import io.guichet.core.replies.CannedReply.Owner;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds and keeps canned replies (R113): an agent's own are hers alone; a project's are read by its agents and written by
 * its administrators.
 */
@Named
public final class ManagingReplies {

    /** Of a person, or a project. */
    static final int MOST = 500;

    private final CannedReplies replies;
    private final People people;
    private final Portals portals;
    private final Desks known;

    @Inject
    public ManagingReplies(CannedReplies replies, People people, Portals portals, Desks known) {
        this.replies = replies;
        this.people = people;
        this.portals = portals;
        this.known = known;
    }

    /** Whose replies somebody may use; absent where there is nothing for her. */
    public Optional<List<Owner>> owners(PersonKey person, Optional<ProjectKey> project) {
        var desks = known.orAsk(person);
        var owners = new ArrayList<Owner>();
        if (!desks.isEmpty()) {
            owners.add(new OfPerson(person));
        }
        if (project.isPresent()) {
            if (!reads(person, project.get())) {
                return Optional.empty();
            }
            owners.add(new OfProject(project.get()));
        } else {
            desks.forEach(desk -> owners.add(new OfProject(desk)));
        }
        return owners.isEmpty() ? Optional.empty() : Optional.of(owners);
    }

    /** Those with all the words, accents and capitals aside: by shortcut first, then by title, then by what they say. */
    public List<CannedReply> found(List<Owner> owners, SearchedWords words) {
        return replies.of(owners).stream()
                .filter(reply -> words.areIn(reply.shortcut(), reply.title(), reply.text()))
                .sorted(Comparator.<CannedReply>comparingInt(reply -> rank(reply, words))
                        .thenComparing(CannedReply::shortcut)
                        .thenComparing(CannedReply::title)
                        .thenComparing(CannedReply::id))
                .toList();
    }

    private static int rank(CannedReply reply, SearchedWords words) {
        if (words.areIn(reply.shortcut())) {
            return 0;
        }
        return words.areIn(reply.shortcut(), reply.title()) ? 1 : 2;
    }

    public boolean mayEdit(PersonKey person, CannedReply reply) {
        return writes(person, reply.owner());
    }

    /** A new one. */
    public Kept add(PersonKey person, Owner owner, Words words) {
        var refusal = refusal(person, owner);
        if (refusal.isPresent()) {
            return new Kept.Refused(refusal.get());
        }
        if (replies.of(List.of(owner)).size() >= MOST) {
            return new Kept.Refused(new Refusal.NoSuchChoice("scope"));
        }
        return kept(words.of(UUID.randomUUID().toString(), owner));
    }

    public Kept change(PersonKey person, String id, Words words) {
        return known(person, id)
                .map(known -> writes(person, known.owner())
                        ? kept(words.of(known.id(), known.owner()))
                        : new Kept.Refused(new Refusal.NotYours()))
                .orElseGet(() -> new Kept.Refused(new Refusal.NotFound()));
    }

    /** Says why not. */
    public Optional<Refusal> remove(PersonKey person, String id) {
        var known = known(person, id);
        if (known.isEmpty()) {
            return Optional.of(new Refusal.NotFound());
        }
        if (!writes(person, known.get().owner())) {
            return Optional.of(new Refusal.NotYours());
        }
        replies.remove(id);
        return Optional.empty();
    }

    private Kept kept(CannedReply reply) {
        replies.keep(reply);
        return new Kept.Done(reply);
    }

    /** One that somebody may at least read: to others it does not exist. */
    private Optional<CannedReply> known(PersonKey person, String id) {
        return replies.byId(id).filter(reply -> reads(person, reply.owner()));
    }

    private boolean reads(PersonKey person, Owner owner) {
        return owner instanceof OfProject of ? reads(person, of.project()) : writes(person, owner);
    }

    private boolean reads(PersonKey person, ProjectKey project) {
        return people.isAgent(person, project) || administers(person, project);
    }

    private boolean writes(PersonKey person, Owner owner) {
        return owner instanceof OfProject of
                ? administers(person, of.project())
                : owner.equals(new OfPerson(person)) && !known.orAsk(person).isEmpty();
    }

    private boolean administers(PersonKey person, ProjectKey project) {
        return portals.ofProject(project).isPresent() && people.mayAdminister(person, project);
    }

    private Optional<Refusal> refusal(PersonKey person, Owner owner) {
        if (writes(person, owner)) {
            return Optional.empty();
        }
        var seen = !(owner instanceof OfProject of)
                || portals.ofProject(of.project())
                        .filter(portal -> sees(person, portal))
                        .isPresent();
        return Optional.of(seen ? new Refusal.NotYours() : new Refusal.NotFound());
    }

    private boolean sees(PersonKey person, Portal portal) {
        return people.isAgent(person, portal.project()) || people.mayUsePortal(person, portal.id());
    }

    /** What a reply says; checked at the door. */
    public record Words(String shortcut, String title, String text) {

        CannedReply of(String id, Owner owner) {
            return new CannedReply(id, owner, shortcut, title, text);
        }
    }

    /** What became of it. */
    public sealed interface Kept {

        record Done(CannedReply reply) implements Kept {}

        record Refused(Refusal why) implements Kept {}
    }
}
