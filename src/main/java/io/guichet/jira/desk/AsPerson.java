package io.guichet.jira.desk;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;

/** Does something in Jira in somebody's name, as if she did it herself: a customer as in the portal, an agent as in Jira. */
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

    <T> T run(PersonKey person, Role role, Function<ApplicationUser, T> act) {
        var user = Optional.ofNullable(users.getUserByKey(person.value()))
                .orElseThrow(() -> new IllegalStateException("Jira knows no user with key " + person));
        var before = session.getLoggedInUser();
        session.setLoggedInUser(user);
        try {
            return role == Role.CUSTOMER ? customers.runInCustomerContext(() -> act.apply(user)) : act.apply(user);
        } finally {
            session.setLoggedInUser(before);
        }
    }
}
