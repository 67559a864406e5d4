package io.guichet.web.view;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.entitlement.Entitlement.Standing;
import io.guichet.core.people.Affiliations;
import io.guichet.core.people.People;
import io.guichet.web.attendance.Attendance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Shows agents whose a conversation is. */
@Named
public final class CustomerViews {

    private final People people;
    private final Affiliations affiliations;
    private final Entitlement entitlement;
    private final Attendance attendance;

    @Inject
    public CustomerViews(People people, Affiliations affiliations, Entitlement entitlement, Attendance attendance) {
        this.people = people;
        this.affiliations = affiliations;
        this.entitlement = entitlement;
        this.attendance = attendance;
    }

    CustomerView of(Conversation head) {
        var customer = people.shown(head.customer());
        return new CustomerView(
                customer.name(),
                customer.avatar(),
                head.customer().value(),
                attendance.attends(head.customer(), head.id()),
                affiliations.of(head.customer(), head.project()).stream()
                        .findFirst()
                        .orElse(null),
                isKeyUser(head).orElse(null),
                people.languageOf(head.customer()).getLanguage());
    }

    /** Absent while JSM does not tell who is in the organisations that the settings name. */
    public Optional<Boolean> isKeyUser(Conversation head) {
        try {
            return Optional.of(entitlement.of(head.customer(), head.project()) instanceof Standing.Entitled);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
