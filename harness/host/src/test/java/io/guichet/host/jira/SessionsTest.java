package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.security.Session;
import io.guichet.host.jira.security.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static DemoHost host;

    @BeforeAll
    static void open() {
        host = new DemoHost();
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void the_password_opens_a_session_and_a_wrong_one_does_not() {
        assertThat(host.jira.people().loggingIn().logIn("camille", "camille")).isPresent();
        assertThat(host.jira.people().loggingIn().logIn("CAMILLE", "camille")).isPresent();
        assertThat(host.jira.people().loggingIn().logIn("camille", "hugo")).isEmpty();
        assertThat(host.jira.people().loggingIn().logIn("nobody", "nobody")).isEmpty();
        var count = host.jira.people().counts().of(host.user("camille").getKey());
        assertThat(count.loginCount()).isEqualTo(2);
        assertThat(count.failedCount()).isEqualTo(1);
    }

    @Test
    void a_session_is_known_to_whoever_reads_the_database() {
        Session session =
                host.jira.people().sessions().open(host.user("camille").getKey());

        DemoHost another = new DemoHost(host.database);

        assertThat(another.jira.people().sessions().use(session.token())).isPresent();
    }

    @Test
    void five_idle_hours_end_it_and_use_prolongs_it() {
        Instant now = Instant.now();
        Session session = at(now).open(host.user("camille").getKey());

        assertThat(at(now.plus(Duration.ofHours(4))).use(session.token())).isPresent();
        assertThat(at(now.plus(Duration.ofHours(8))).use(session.token())).isPresent();
        assertThat(at(now.plus(Duration.ofHours(14))).use(session.token())).isEmpty();
    }

    @Test
    void tests_can_let_it_expire() {
        Session session =
                host.jira.people().sessions().open(host.user("camille").getKey());

        assertThat(host.jira.people().sessions().expire(host.user("camille").getKey()))
                .isPositive();

        assertThat(host.jira.people().sessions().use(session.token())).isEmpty();
    }

    private Sessions at(Instant now) {
        return new Sessions(host.database.jdbi(), Clock.fixed(now, ZoneId.of("UTC")));
    }
}
