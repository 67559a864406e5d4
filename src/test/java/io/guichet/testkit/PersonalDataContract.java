package io.guichet.testkit;

import static io.guichet.core.privacy.PersonalData.ERASED;
import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversationOf;
import static io.guichet.testkit.Samples.entry;
import static io.guichet.testkit.Samples.message;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
import io.guichet.core.charter.Acceptances;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.ConversationIsErased;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.DeskQuery;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entries.Insertion;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.ReadMarks;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of what is stored of people promises (B23). */
public interface PersonalDataContract {

    PersonalData personalData();

    Conversations conversations();

    Entries entries();

    ReadMarks readMarks();

    Acceptances acceptances();

    Leases leases();

    private static Identity identity(PersonKey person) {
        return new Identity(person, Optional.of(person.value()));
    }

    private Conversation talk() {
        var head = conversations().add(conversationOf(CAMILLE, MORNING));
        conversations().link(head.id(), new RequestRef(10_077, "SUP-77"));
        stored(message(head.id(), 1));
        stored(entry(head.id(), 2, Author.agent(ALINE), Event.of(Happened.ACCEPTED), newClientId()));
        stored(message(head.id(), 3, Author.agent(ALINE), newClientId()));
        readMarks().read(head.id(), CAMILLE, 3);
        return head;
    }

    private void stored(Entry entry) {
        assertThat(entries().insert(entry, OptionalLong.empty())).isInstanceOf(Insertion.Stored.class);
    }

    @Test
    default void what_is_closed_is_found_by_nobody_but_who_erases() {
        var head = talk();

        personalData().close(head.id());
        personalData().close(head.id());

        var everything = DeskQuery.in(Set.of(SUP));
        assertThat(conversations().byId(head.id())).isEmpty();
        assertThat(conversations().byIssue(10_077)).isEmpty();
        assertThat(conversations()
                        .ofCustomer(CAMILLE, Optional.empty(), false, 10, Optional.empty())
                        .conversations())
                .isEmpty();
        assertThat(conversations().newestOf(CAMILLE, head.portal(), 10)).isEmpty();
        assertThat(conversations().open(Set.of(SUP), 10)).isEmpty();
        assertThat(conversations().atDesks(everything, Optional.empty(), 10)).isEmpty();
        assertThat(conversations().countAtDesks(everything)).isZero();
        assertThat(conversations().stirring(Optional.empty(), 10)).isEmpty();
        assertThat(conversations().unprojected(MORNING.plusSeconds(9), 10)).isEmpty();
        assertThat(conversations().followed(MORNING, Optional.empty(), 10)).isEmpty();
        assertThat(personalData().conversationsOf(CAMILLE, Optional.empty()))
                .extracting(Conversation::id)
                .containsExactly(head.id());
        assertThat(personalData().halfErased()).isEqualTo(1);
    }

    /** A node that remembers an old head, whatever its last number, writes nothing any more. */
    @Test
    default void no_number_is_free_in_what_is_closed_and_none_in_what_is_emptied() {
        var head = talk();

        personalData().close(head.id());
        assertThat(entries().insert(message(head.id(), 4), OptionalLong.empty()))
                .isInstanceOf(Insertion.NumberTaken.class);
        personalData().empty(head.id(), MORNING);

        for (var number = 1; number <= 4; number++) {
            assertThat(entries().insert(message(head.id(), number), OptionalLong.empty()))
                    .isInstanceOf(Insertion.NumberTaken.class);
        }
    }

    @Test
    default void what_is_sent_again_does_not_bring_it_back() {
        var head = talk();
        personalData().close(head.id());
        personalData().empty(head.id(), MORNING);

        assertThatThrownBy(() -> conversations().add(head)).isInstanceOf(ConversationIsErased.class);
        assertThat(conversations().byId(head.id())).isEmpty();
    }

    @Test
    default void nothing_that_anybody_said_or_did_is_left_in_what_is_emptied() {
        var head = talk();
        var other = conversations().add(conversationOf(HUGO, MORNING));
        stored(message(other.id(), 1, Author.customer(HUGO), newClientId()));
        entries().finish(head.id(), 1, OptionalLong.of(500));
        personalData().close(head.id());

        personalData().empty(head.id(), MORNING);
        personalData().empty(head.id(), MORNING);

        assertThat(entries().after(head.id(), 0, 10)).isEmpty();
        assertThat(entries().at(head.id(), 1)).isEmpty();
        assertThat(entries().ofComment(500)).isEmpty();
        assertThat(entries().comments(head.id())).isEmpty();
        assertThat(entries().unfinished(10)).containsExactly(other.id());
        assertThat(entries().storedSince(MORNING, 10))
                .extracting(Entry::conversation)
                .containsExactly(other.id());
        assertThat(entries().messages(List.of(head.id()), 10)).isEmpty();
        assertThat(entries().saidAfter(Map.of(head.id(), 0L), 10)).isEmpty();
        assertThat(readMarks().in(head.id())).isEmpty();
        assertThat(personalData().conversationsOf(CAMILLE, Optional.empty())).isEmpty();
        assertThat(personalData().halfErased()).isZero();
    }

    /** What others were told stays, without her name; what she said there as a customer does not. */
    @Test
    default void she_is_taken_out_of_what_belongs_to_others() {
        var hugos = hugos();

        var changed = personalData().forget(identity(CAMILLE), Optional.empty());

        assertThat(changed).containsExactly(hugos);
        var entries = entries().after(hugos, 0, 10);
        assertThat(entries.get(0).author()).isEqualTo(Author.customer(HUGO));
        assertThat(entries.get(1).author()).isEqualTo(Author.customer(ERASED));
        assertThat(entries.get(1).isMessage()).isFalse();
        assertThat(((Message) entries.get(1).content()).text()).isEmpty();
        assertThat(entries.get(2).author()).isEqualTo(Author.agent(ERASED));
        assertThat(((Message) entries.get(2).content()).text()).isEqualTo("message 3");
        assertThat(((Event) entries.get(3).content()).detail("to")).contains("aline " + ERASED.value() + " camilleon");
        assertThat(readMarks().in(hugos)).containsOnlyKeys(HUGO);
        assertThat(leases().of(CAMILLE)).isEmpty();
        assertThat(acceptances().of(CAMILLE, SUP, 1)).isEmpty();
        assertThat(personalData().saidElsewhere(CAMILLE, Optional.empty())).isEmpty();
    }

    private ConversationId hugos() {
        var hugos = conversations().add(conversationOf(HUGO, MORNING)).id();
        stored(message(hugos, 1, Author.customer(HUGO), newClientId()));
        stored(message(hugos, 2, Author.customer(CAMILLE), newClientId()));
        stored(message(hugos, 3, Author.agent(CAMILLE), newClientId()));
        stored(entry(
                hugos,
                4,
                Author.system(),
                Event.of(Happened.OFFERED).with("to", "aline camille camilleon"),
                newClientId()));
        readMarks().read(hugos, HUGO, 2);
        readMarks().read(hugos, CAMILLE, 2);
        leases().save(Lease.away(CAMILLE, MORNING));
        acceptances().accept(CAMILLE, SUP, 1, MORNING);
        acceptances().accept(CAMILLE, RH, 1, MORNING.plusSeconds(1));
        return hugos;
    }

    @Test
    default void in_one_project_she_is_taken_out_of_what_is_of_it_alone() {
        var hugos = hugos();
        leases().save(new Lease(
                BENOIT,
                false,
                Optional.empty(),
                Set.of(SUP),
                Optional.empty(),
                Optional.of(CAMILLE),
                MORNING,
                MORNING));

        assertThat(personalData().forget(identity(CAMILLE), Optional.of(RH))).isEmpty();

        assertThat(entries().at(hugos, 2).orElseThrow().author()).isEqualTo(Author.customer(CAMILLE));
        assertThat(readMarks().in(hugos)).containsOnlyKeys(HUGO, CAMILLE);
        assertThat(leases().of(CAMILLE)).isPresent();
        assertThat(leases().of(BENOIT).orElseThrow().by()).contains(CAMILLE);
        assertThat(acceptances().of(CAMILLE, SUP, 1)).isPresent();
        assertThat(acceptances().of(CAMILLE, RH, 1)).isEmpty();
    }

    @Test
    default void what_she_said_elsewhere_and_accepted_is_found() {
        var hugos = hugos();
        stored(message(hugos, 5, Author.customer(CAMILLE), newClientId()));

        assertThat(personalData().saidElsewhere(CAMILLE, Optional.of(SUP)))
                .extracting(Entry::number)
                .containsExactly(2L, 5L);
        assertThat(personalData().saidElsewhere(CAMILLE, Optional.of(RH))).isEmpty();
        assertThat(personalData().saidElsewhere(HUGO, Optional.empty())).isEmpty();
        assertThat(personalData().acceptancesOf(CAMILLE, Optional.empty()))
                .extracting(PersonalData.Acceptance::project)
                .containsExactly(SUP, RH);
        assertThat(personalData().acceptancesOf(CAMILLE, Optional.of(RH))).hasSize(1);
    }

    /** Jira gives an account another key when it is anonymised. */
    @Test
    default void under_another_key_everything_is_still_hers() {
        var head = talk();
        var hugos = hugos();
        var client = entries().at(hugos, 2).orElseThrow().clientId();
        var anonymous = new PersonKey("JIRAUSER10105");

        var changed = personalData().rename(identity(CAMILLE), new Identity(anonymous, Optional.of("jirauser10105")));

        assertThat(changed).containsExactlyInAnyOrder(head.id(), hugos);
        assertThat(conversations().byId(head.id()).orElseThrow().customer()).isEqualTo(anonymous);
        assertThat(entries().at(head.id(), 1).orElseThrow().author()).isEqualTo(Author.customer(anonymous));
        assertThat(entries().sent(hugos, Author.customer(anonymous), client))
                .map(Entry::number)
                .contains(2L);
        assertThat(((Message) entries().at(hugos, 2).orElseThrow().content()).text())
                .isEqualTo("message 2");
        assertThat(readMarks().of(anonymous, List.of(head.id(), hugos))).containsOnlyKeys(head.id(), hugos);
        assertThat(acceptances().of(anonymous, SUP, 1)).contains(MORNING);
        assertThat(leases().of(anonymous)).isPresent();
        assertThat(leases().of(CAMILLE)).isEmpty();
        assertThat(personalData().conversationsOf(CAMILLE, Optional.empty())).isEmpty();
    }

    /** Without her own marks all would be news to a customer; what agents have read long ago is of no use. */
    @Test
    default void old_read_marks_of_agents_are_swept_where_nothing_happens_any_more() {
        var quiet = talk().id();
        conversations().stands(quiet, Samples.RESOLVED);
        readMarks().read(quiet, ALINE, 3);
        var open = conversations().add(conversationOf(HUGO, MORNING)).id();
        readMarks().read(open, ALINE, 1);

        assertThat(personalData().sweepReadMarks(SUP, MORNING)).isZero();
        assertThat(personalData().sweepReadMarks(RH, MORNING.plusSeconds(1))).isZero();
        assertThat(personalData().sweepReadMarks(SUP, MORNING.plusSeconds(1))).isEqualTo(1);

        assertThat(readMarks().in(quiet)).containsOnlyKeys(CAMILLE);
        assertThat(readMarks().in(open)).containsOnlyKeys(ALINE);
    }

    @Test
    default void old_leases_are_swept() {
        leases().save(Lease.away(ALINE, MORNING));
        leases().save(Lease.away(BENOIT, MORNING.plusSeconds(10)));

        assertThat(personalData().sweepLeases(MORNING.plusSeconds(5))).isEqualTo(1);

        assertThat(leases().all()).extracting(Lease::agent).containsExactly(BENOIT);
    }
}
