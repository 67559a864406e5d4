package io.guichet.host.demo;

import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.events.StandInEventPublisher;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Fills an empty database, all of it or nothing, whichever node comes first. */
public final class Demo {

    private static final String MARK = "demo";

    private Demo() {}

    /** Does nothing when the demo is there already. */
    public static void insertOnce(JiraStandIn.Settings settings) {
        StoryClock clock = new StoryClock(settings.clock());
        // Listeners of the running host must not hear of the past.
        JiraStandIn.Settings past = new JiraStandIn.Settings(
                settings.database(), clock, new StandInEventPublisher(), settings.baseUrl(), settings.data());
        ServiceDeskStandIn desk = new ServiceDeskStandIn(past);
        Jdbi jdbi = settings.database().jdbi();
        if (isInserted(jdbi)) {
            return;
        }
        try {
            jdbi.useTransaction(handle -> {
                handle.execute("insert into jira_setting (name, content) values (?, ?)", MARK, "inserted");
                insert(desk, clock);
            });
        } catch (UnableToExecuteStatementException e) {
            if (!isInserted(jdbi)) {
                throw e;
            }
        }
    }

    private static boolean isInserted(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.select("select count(*) from jira_setting where name = ?", MARK)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    private static void insert(ServiceDeskStandIn desk, StoryClock clock) {
        clock.goTo(60, "08:00");
        Cast cast = Cast.hire(desk.jira());
        Schemes.create(desk.jira());
        Ground ground = Ground.lay(desk, cast);
        new Theatre(desk, cast, ground, clock).play(Story.all());
    }
}
