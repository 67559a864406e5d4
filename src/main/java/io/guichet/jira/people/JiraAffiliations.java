package io.guichet.jira.people;

import io.guichet.core.people.Affiliations;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The organisations of the customers of projects where chat is on, read whole now and then: JSM does not tell those of
 * one person.
 *
 * <p>Whoever owns the clockwork calls {@link #refresh}. While JSM does not answer, what it said last holds; where it has
 * said nothing yet, nobody belongs anywhere, and a line at the desk lacks a name.
 */
@Named
public final class JiraAffiliations implements Affiliations {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(JiraAffiliations.class);

    private final Organisations organisations;
    private final Settings settings;
    private final Clock clock;
    private final Map<ProjectKey, Known> known = new ConcurrentHashMap<>();

    @Inject
    public JiraAffiliations(Organisations organisations, Settings settings, Clock clock) {
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<String> of(PersonKey person, ProjectKey project) {
        var those = known.get(project);
        return those == null ? List.of() : those.names().getOrDefault(person, List.of());
    }

    /** Reads anew what is old. */
    public void refresh() {
        for (var project : organisations.projects()) {
            if (!settings.of(project).enabled()) {
                known.remove(project);
            } else if (isOld(project)) {
                read(project);
            }
        }
    }

    private boolean isOld(ProjectKey project) {
        var those = known.get(project);
        return those == null || !clock.instant().isBefore(those.readAt().plus(GOOD_FOR));
    }

    private void read(ProjectKey project) {
        try {
            known.put(project, new Known(organisations.namesByMember(project), clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("JSM does not tell who is in the organisations of {}: {}", project, e.toString());
        }
    }

    private record Known(Map<PersonKey, List<String>> names, Instant readAt) {}
}
