package io.guichet.host.pages.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideTest {

    @Test
    void a_login_leads_to_where_one_wanted_to_go() {
        assertThat(Side.JIRA.destination("/browse/SUP-1?a=b", "/jira")).isEqualTo("/browse/SUP-1?a=b");
        assertThat(Side.JIRA.destination("/jira/browse/SUP-1", "/jira")).isEqualTo("/browse/SUP-1");
        assertThat(Side.PORTAL.destination("portal/1", "/jira")).isEqualTo("/servicedesk/customer/portal/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "/jira//evil.example", "https://evil.example", "/\\evil.example"})
    void a_login_never_leads_out_of_the_application(String wanted) {
        assertThat(Side.JIRA.destination(wanted, "/jira")).isEqualTo("/");
        assertThat(Side.PORTAL.destination(wanted, "/jira")).isEqualTo("/servicedesk/customer/portals");
    }
}
