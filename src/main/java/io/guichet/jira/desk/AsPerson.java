package io.guichet.jira.desk;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;

/** Does something in somebody's name, as if she did it herself. */
@Named
public final class AsPerson {

    private final UserManager users;
    private final JiraAuthenticationContext session;
    private final CustomerContextService customers;

    @Inject
    public AsPerson(
            @ComponentImport UserManager users,
            @ComponentImport JiraAuthenticationContext session,
            @ComponentImport CustomerContextService customers) {
        this.users = users;
        this.session = session;
        this.customers = customers;
    }

    /** As a customer in the portal: what only customers may, is granted there alone. */
    public <T> T inPortal(PersonKey person, Function<ApplicationUser, T> act) {
        return inJira(person, user -> customers.runInCustomerContext(() -> act.apply(user)));
    }

    public <T> T inJira(PersonKey person, Function<ApplicationUser, T> act) {
        var user = Optional.ofNullable(users.getUserByKey(person.value()))
                .orElseThrow(() -> new IllegalStateException("Jira knows no user with key " + person));
        var before = session.getLoggedInUser();
        session.setLoggedInUser(user);
        try {
            return act.apply(user);
        } finally {
            session.setLoggedInUser(before);
        }
    }
}
