package io.guichet.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.security.CurrentUser;
import io.guichet.host.plugins.Plugins;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.webfragments.WebItems;
import io.guichet.host.webfragments.WebPanels;
import io.guichet.host.webresources.PageResources;
import java.time.ZoneId;
import java.util.Optional;

/** What pages need of the rest of the host. */
public record PageWorld(
        String contextPath,
        ServiceDeskStandIn desk,
        Plugins plugins,
        WebPanels panels,
        WebItems items,
        PageResources resources) {

    public JiraStandIn jira() {
        return desk.jira();
    }

    /** Whoever sent the current request. */
    public Visitor visitor() {
        ApplicationUser user = CurrentUser.orNull();
        return new Visitor(
                user,
                jira().people().languages().of(user),
                zone(user),
                jira().rights().caller().isLicensed(),
                jira().rights().caller().isAdministrator());
    }

    private ZoneId zone(ApplicationUser user) {
        return Optional.ofNullable(user)
                .flatMap(known -> jira().people().users().byKey(known.getKey()))
                .map(JiraUser::timeZone)
                .map(ZoneId::of)
                .orElseGet(() -> jira().clock().getZone());
    }
}
