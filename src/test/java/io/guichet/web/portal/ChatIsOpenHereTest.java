package io.guichet.web.portal;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.RH_PORTAL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.servicedesk.api.portal.Portal;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Look;
import io.guichet.testkit.Rules;
import io.guichet.web.WebDesk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The entry in the portal's menu (R7). */
class ChatIsOpenHereTest {

    private final WebDesk web = new WebDesk();
    private final ChatIsOpenHere entry = new ChatIsOpenHere(web.authentication, web.chatStates);

    @BeforeEach
    void aline_is_available() {
        web.desk.isAvailable(ALINE);
    }

    @Test
    void shown_while_somebody_can_answer() {
        assertThat(isShownTo(CAMILLE, SUPPORT_PORTAL)).isTrue();

        web.desk.isAway(ALINE);

        assertThat(isShownTo(CAMILLE, SUPPORT_PORTAL)).isFalse();
    }

    @Test
    void absent_where_the_project_does_not_want_it() {
        web.desk.settings.with(
                SUP, Rules.on().look(new Look(Look.Side.RIGHT, Look.Launcher.BUTTON, false, Look.Agents.COUNT)));

        assertThat(isShownTo(CAMILLE, SUPPORT_PORTAL)).isFalse();
    }

    @Test
    void absent_for_whom_the_chat_is_not() {
        var nobody = new KeyUsers(false, Set.of(), Set.of("Harmonie"), Set.of(), "", List.of());
        web.desk.settings.with(SUP, Rules.on().keyUsers(nobody));

        assertThat(isShownTo(LEA, SUPPORT_PORTAL)).isFalse();
    }

    @Test
    void absent_in_a_portal_that_one_may_not_use_or_that_does_not_chat() {
        assertThat(isShownTo(CAMILLE, RH_PORTAL)).isFalse();
    }

    @Test
    void absent_on_pages_without_a_portal_and_for_visitors() {
        assertThat(entry.shouldDisplay(Map.of("portal", portal(SUPPORT_PORTAL))))
                .isFalse();

        web.isLoggedIn(CAMILLE);

        assertThat(entry.shouldDisplay(Map.of())).isFalse();
    }

    private boolean isShownTo(PersonKey person, PortalId id) {
        web.isLoggedIn(person);
        return entry.shouldDisplay(Map.of("portal", portal(id)));
    }

    private static Portal portal(PortalId id) {
        var portal = mock(Portal.class);
        when(portal.getId()).thenReturn(id.value());
        return portal;
    }
}
