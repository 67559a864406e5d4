package io.guichet.web.admin;

import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Visit;
import io.guichet.core.entitlement.Access;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.people.People;
import io.guichet.core.people.Role;
import io.guichet.core.privacy.ExportingACustomer.Export;
import io.guichet.core.privacy.ExportingACustomer.Told;
import io.guichet.core.privacy.PersonalData.Acceptance;
import io.guichet.web.preferences.PreferencesView;
import io.guichet.web.view.ConversationView;
import io.guichet.web.view.EntryView;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.LifeViews;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Shows a customer what there is of her, as she would see it herself and in her language. */
@Named
public final class ExportViews {

    private final People people;
    private final EntryViews entries;
    private final LifeViews lives;

    @Inject
    public ExportViews(People people, EntryViews entries, LifeViews lives) {
        this.people = people;
        this.entries = entries;
        this.lives = lives;
    }

    Shown of(Export export) {
        var person = export.customer().key();
        var document = new ExportDocument(
                new Customer(
                        person.value(),
                        export.customer().userName().orElse(null),
                        people.shown(person).name()),
                Moments.text(export.at()),
                export.conversations().stream().map(told -> conversation(told)).toList(),
                export.elsewhere().stream().map(ExportViews::elsewhere).toList(),
                export.acceptances().stream().map(ExportViews::accepted).toList(),
                export.confirmations().stream().map(ExportViews::identity).toList(),
                export.visits().stream().map(ExportViews::visit).toList(),
                export.chosen().map(PreferencesView::of).orElse(null));
        return new Shown(document, people.languageOf(person));
    }

    private ExportedConversation conversation(Told told) {
        var head = told.head();
        var access = new Access(head.customer(), Role.CUSTOMER);
        return new ExportedConversation(
                head.id().value(),
                head.request().map(RequestRef::key).orElse(null),
                head.project().value(),
                head.portal().value(),
                head.subject(),
                head.original(),
                lives.topic(access, head).orElse(null),
                lives.module(access, head).orElse(null),
                Moments.text(head.createdAt()),
                head.resolved(),
                rating(head),
                told.entries().stream().map(entry -> entries.of(access, entry)).toList());
    }

    private static ExportedRating rating(Conversation head) {
        return head.life()
                .solution()
                .flatMap(solution -> solution.rating())
                .map(rating -> new ExportedRating(rating.stars(), rating.comment(), Moments.text(rating.first())))
                .orElse(null);
    }

    private static SaidElsewhere elsewhere(Entry entry) {
        return new SaidElsewhere(
                entry.conversation().value(),
                entry.number(),
                Moments.text(entry.at()),
                ((Content.Message) entry.content()).text());
    }

    private static Accepted accepted(Acceptance one) {
        return new Accepted(one.project().value(), one.version(), Moments.text(one.at()));
    }

    private static ConfirmedIdentity identity(Confirmation one) {
        return new ConfirmedIdentity(
                one.project().value(),
                one.name(),
                one.email(),
                one.at().map(Moments::text).orElse(null));
    }

    private static Visited visit(Visit one) {
        return new Visited(
                one.conversation().value(),
                one.project().value(),
                one.page(),
                one.language(),
                one.address(),
                Moments.text(one.at()));
    }

    /** @param language of whose data it is, not of who asks for it */
    record Shown(ExportDocument document, Locale language) {}

    /**
     * All that there is.
     *
     * @param elsewhere her words in conversations of others
     * @param preferences left out where she never chose, or one project alone is asked about
     */
    record ExportDocument(
            Customer customer,
            String exportedAt,
            List<ExportedConversation> conversations,
            List<SaidElsewhere> elsewhere,
            List<Accepted> acceptances,
            List<ConfirmedIdentity> identities,
            List<Visited> visits,
            PreferencesView preferences) {}

    record Customer(String key, String userName, String name) {}

    record ExportedConversation(
            String id,
            String requestKey,
            String project,
            int portal,
            String subject,
            String original,
            ConversationView.Named topic,
            ConversationView.Named module,
            String createdAt,
            boolean resolved,
            ExportedRating rating,
            List<EntryView> entries) {}

    record ExportedRating(int stars, String comment, String at) {}

    record SaidElsewhere(String conversation, long number, String at, String text) {}

    /** @param at left out where she was sent a token and has not typed it in */
    record ConfirmedIdentity(String project, String name, String email, String at) {}

    /** From where she wrote last in a conversation; empty texts are not known. */
    record Visited(String conversation, String project, String page, String language, String address, String at) {}

    record Accepted(String project, int version, String at) {}
}
