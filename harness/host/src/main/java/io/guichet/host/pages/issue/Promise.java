package io.guichet.host.pages.issue;

import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.Visit;
import io.guichet.host.servicedesk.sla.SlaCycle;
import java.util.List;

/** How a promise of the service project stands, for the column on the right. */
record Promise(String name, String left, String state, boolean broken) {

    static List<Promise> of(Visit visit, JiraIssue issue, int serviceDeskId) {
        return visit.world().desk().slaClock().of(issue, serviceDeskId).stream()
                .map(cycle -> of(visit, cycle))
                .toList();
    }

    private static Promise of(Visit visit, SlaCycle cycle) {
        String state = cycle.isCompleted() ? "slaDone" : cycle.paused() ? "slaPaused" : "slaRunning";
        return new Promise(
                cycle.metric().name(),
                visit.moments().lasting(cycle.remainingMillis()),
                visit.words().say(cycle.isBreached() ? "slaBroken" : state),
                cycle.isBreached());
    }
}
