package io.guichet.web.portal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import com.atlassian.servicedesk.api.portal.Portal;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Shows the entry in the portal's menu (R7) to whom the launcher is shown, where the project wants it.
 *
 * <p>Pages of a person and of the help centre name no portal, so the entry is not on them.
 */
@Named
public final class ChatIsOpenHere implements Condition {

    private final JiraAuthenticationContext authentication;
    private final ChatStates states;

    @Inject
    public ChatIsOpenHere(@ComponentImport JiraAuthenticationContext authentication, ChatStates states) {
        this.authentication = authentication;
        this.states = states;
    }

    @Override
    public void init(Map<String, String> params) {
        // Takes none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        var user = authentication.getLoggedInUser();
        return user != null
                && context.get("portal") instanceof Portal portal
                && states.of(new PersonKey(user.getKey()), new PortalId(portal.getId()))
                        .filter(chat -> chat.look().headerEntry())
                        .filter(ChatView::visible)
                        .isPresent();
    }
}
