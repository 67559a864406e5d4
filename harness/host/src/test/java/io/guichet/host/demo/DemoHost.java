package io.guichet.host.demo;

import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import io.guichet.host.database.Database;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.events.StandInEventPublisher;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.servicedesk.ServiceDeskServices;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import io.guichet.host.servicedesk.requests.CreateParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/** The stand-ins with the demo's data over a database of their own, without HTTP. */
public final class DemoHost implements AutoCloseable {

    public final Database database;
    public final StandInEventPublisher events = new StandInEventPublisher();
    public final ServiceDeskStandIn desk;
    public final JiraStandIn jira;
    public final ServiceDeskServices services;

    public DemoHost() {
        this(Database.inMemory("demo-" + UUID.randomUUID()));
    }

    public DemoHost(Database database) {
        this.database = database;
        Clock clock = Clock.system(ZoneId.of("Europe/Paris"));
        JiraStandIn.Settings settings =
                new JiraStandIn.Settings(database, clock, events, "http://localhost:2990/jira", data());
        Demo.insertOnce(settings);
        desk = new ServiceDeskStandIn(settings);
        jira = desk.jira();
        services = new ServiceDeskServices(desk);
    }

    private static Path data() {
        try {
            return Files.createTempDirectory("guichet-host");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JiraUser user(String name) {
        return jira.people().users().byName(name).orElseThrow();
    }

    /** A new request of a customer's in SUP. */
    public JiraIssue request(String reporter, String summary) {
        return desk.raise(user(reporter), wish(summary), "portal").issue();
    }

    public CreateParameters wish(String summary) {
        CreateParameters.Builder wish = new CreateParameters.Builder();
        wish.serviceDesk(desk.desks().byId(1).orElseThrow());
        wish.requestType(type("Aide"));
        wish.fieldValue(FieldId.withId("summary"), FieldInputValue.withValue(summary));
        return wish.build();
    }

    public JsmRequestType type(String name) {
        return desk.requestTypes().all().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
