package io.guichet.core.charter;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.AuditLog.Wanted;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ChangingSettings;
import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Settings.Saving;
import io.guichet.core.settings.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** An administrator publishes the next version of the charter; from then on everybody is asked anew (R132). */
@Named
public final class PublishingTheCharter {

    private static final String VERSION = "charter.version";
    private static final int MOST_VERSIONS = 200;

    private final Settings settings;
    private final ChangingSettings changing;
    private final Acceptances acceptances;
    private final AuditLog log;

    @Inject
    public PublishingTheCharter(Settings settings, ChangingSettings changing, Acceptances acceptances, AuditLog log) {
        this.settings = settings;
        this.changing = changing;
        this.acceptances = acceptances;
        this.log = log;
    }

    /**
     * Beyond every version that was ever accepted or published: whoever accepted another text has not accepted this one.
     *
     * @param seen the version of the settings that she looked at; of two who publish over the same one, one is told
     */
    public Saving publish(ProjectKey project, int seen, Texts text, PersonKey by) {
        var now = settings.latest(project);
        if (now.version() != seen) {
            return new Saving.Stale(now);
        }
        var published =
                published(project).stream().mapToInt(Version::version).max().orElse(0);
        var next = Math.max(now.charter().version(), Math.max(published, acceptances.greatest(project))) + 1;
        var changed = now.with(Group.CHARTER, new Charter(next, text));
        return changing.change(project, changed, by, ChangingSettings.PUBLISHED);
    }

    /** The newest first. */
    public List<Version> versions(ProjectKey project) {
        var versions = new LinkedHashMap<Integer, Version>();
        var present = settings.of(project).charter().version();
        if (present > 0) {
            versions.put(present, Version.of(present));
        }
        for (var done : published(project)) {
            versions.put(done.version(), done);
        }
        var texts = settings.charters(project);
        texts.keySet().forEach(version -> versions.computeIfAbsent(version, Version::of));
        return versions.values().stream()
                .map(one -> one.with(
                        acceptances.count(project, one.version()), texts.getOrDefault(one.version(), Texts.NONE)))
                .sorted(Comparator.comparing(Version::version).reversed())
                .toList();
    }

    private List<Version> published(ProjectKey project) {
        var wanted = new Wanted(
                Optional.of(project),
                Optional.empty(),
                ChangingSettings.PUBLISHED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST_VERSIONS);
        return log.find(wanted).entries().stream()
                .filter(one -> one.about().equals(VERSION))
                .map(one -> new Version(
                        Integer.parseInt(one.after()), Optional.of(one.at()), Optional.of(one.actor()), 0, Texts.NONE))
                .toList();
    }

    /**
     * @param accepted by how many
     * @param text as it stood last; empty where it is not known any more
     */
    public record Version(int version, Optional<Instant> at, Optional<PersonKey> by, int accepted, Texts text) {

        static Version of(int version) {
            return new Version(version, Optional.empty(), Optional.empty(), 0, Texts.NONE);
        }

        Version with(int people, Texts known) {
            return new Version(version, at, by, people, known);
        }
    }
}
