package io.guichet.host.start;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.guichet.host.jira.JiraDoors;
import io.guichet.host.jira.JiraServices;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.events.StandInEventPublisher;
import io.guichet.host.jira.security.CurrentUser;
import io.guichet.host.osgi.HostServices;
import io.guichet.host.pages.PageWorld;
import io.guichet.host.pages.Pages;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.servicedesk.ServiceDeskServices;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.rest.ServiceDeskRest;
import java.util.List;
import java.util.Locale;

/** Jira and JSM as the platform sees them: services for plugins, doors for people. */
final class StandIns {

    private final ServiceDeskStandIn desk;
    private final JiraStandIn jira;
    private final StandInEventPublisher events;

    StandIns(ServiceDeskStandIn desk, StandInEventPublisher events) {
        this.desk = desk;
        this.jira = desk.jira();
        this.events = events;
    }

    Locale locale() {
        return jira.people().languages().of(CurrentUser.orNull());
    }

    /** How many methods wait for events; a plugin that stopped leaves none of its own. */
    int eventListeners() {
        return events.size();
    }

    /** What only the product can do something with. */
    List<ModuleType> moduleTypes() {
        return List.of(jira.userChanges());
    }

    void provideTo(HostServices services) {
        new JiraServices(jira).provideTo(services);
        new ServiceDeskServices(desk).provideTo(services);
    }

    void mountOn(Platform platform, String contextPath) {
        JiraDoors doors = new JiraDoors(jira);
        doors.mountOn(platform.servlets());
        doors.mountOn(platform.rest());
        new ServiceDeskRest(desk).mountOn(platform.rest());
        PageWorld world = new PageWorld(
                contextPath,
                desk,
                platform.plugins(),
                platform.webPanels(),
                platform.webItems(),
                platform.pageResources());
        new Pages(world).mountOn(platform.servlets(), platform.rest());
    }

    boolean isLicensed() {
        return CurrentUser.get()
                .filter(user -> jira.people().groups().hasLicence(user.getKey()))
                .isPresent();
    }

    boolean isAdministrator() {
        return holds(GlobalPermissionKey.ADMINISTER);
    }

    boolean holds(GlobalPermissionKey permission) {
        return jira.rights().global().hasPermission(permission, CurrentUser.orNull());
    }
}
