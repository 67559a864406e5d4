package io.guichet.web.agent;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.people.Desks;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.Rules;
import io.guichet.web.WebDesk;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Presence and offers are on the pages of agents who may be asked, and on nobody else's (R77, R122). */
class AnswersChatsTest {

    private final WebDesk web = new WebDesk();
    private final AnswersChats condition =
            new AnswersChats(web.authentication, new Desks(web.desk.people, web.desk.clock), web.desk.settings);

    @Test
    void for_an_agent_of_a_project_where_chat_is_on() {
        assertThat(isFor(ALINE)).isTrue();
        assertThat(isFor(CHLOE)).isFalse();
        assertThat(isFor(CAMILLE)).isFalse();
    }

    @Test
    void for_nobody_once_chat_is_off() {
        web.desk.settings.with(SUP, Rules.on().enabled(false));

        assertThat(isFor(ALINE)).isFalse();
    }

    @Test
    void for_nobody_who_is_not_logged_in() {
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }

    /** It is on every page of Jira's. */
    @Test
    void jira_is_not_asked_again_for_half_a_minute() {
        assertThat(isFor(ALINE)).isTrue();
        web.desk.people.noLongerAgent(ALINE);
        web.desk.clock.advance(Duration.ofSeconds(29));
        assertThat(isFor(ALINE)).isTrue();

        web.desk.clock.advance(Duration.ofSeconds(1));

        assertThat(isFor(ALINE)).isFalse();
    }

    private boolean isFor(PersonKey person) {
        web.isLoggedIn(person);
        return condition.isConditionTrue();
    }
}
