package io.guichet.core.settings;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.preferences.Preferences;
import io.guichet.core.settings.Differences.Difference;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An administrator changes settings; written down value by value, with what it was before and who did it (M10). */
@Named
public final class ChangingSettings {

    public static final String CHANGED = "settings.changed";
    public static final String RESET = "settings.reset";
    public static final String IMPORTED = "settings.imported";
    public static final String PUBLISHED = "charter.published";

    private final Settings settings;
    private final GlobalSettings everywhere;
    private final Differences differences;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public ChangingSettings(
            Settings settings, GlobalSettings everywhere, Differences differences, AuditLog log, Clock clock) {
        this.settings = settings;
        this.everywhere = everywhere;
        this.differences = differences;
        this.log = log;
        this.clock = clock;
    }

    /** @param action one of the words above */
    public Settings.Saving change(ProjectKey project, ProjectSettings changed, PersonKey by, String action) {
        var before = settings.at(project, changed.version()).orElse(Chosen.NOTHING);
        var saving = settings.save(project, changed, by);
        if (saving instanceof Settings.Saving.Saved) {
            note(Optional.of(project), by, action, before, changed.own(), changed.everywhere());
        }
        return saving;
    }

    public GlobalSettings.Saving change(GlobalSettings.Document changed, PersonKey by) {
        var before = everywhere.at(changed.version()).orElse(Chosen.NOTHING);
        var preferences = everywhere.now().preferences();
        var saving = everywhere.save(changed, by);
        if (saving instanceof GlobalSettings.Saving.Saved) {
            notePreferences(by, preferences, changed.preferences());
            note(Optional.empty(), by, CHANGED, before, changed.defaults(), Chosen.NOTHING);
        }
        return saving;
    }

    private void notePreferences(PersonKey by, Preferences before, Preferences after) {
        notePreference(by, "showKey", before.showKey(), after.showKey());
        notePreference(by, "unresolvedOnly", before.unresolvedOnly(), after.unresolvedOnly());
        notePreference(by, "originalInList", before.originalInList(), after.originalInList());
        notePreference(by, "originalInHeader", before.originalInHeader(), after.originalInHeader());
    }

    private void notePreference(PersonKey by, String name, boolean before, boolean after) {
        if (before != after) {
            log.add(new Audited(
                    clock.instant(),
                    by,
                    CHANGED,
                    Optional.empty(),
                    "preferences." + name,
                    Boolean.toString(before),
                    Boolean.toString(after)));
        }
    }

    private void note(
            Optional<ProjectKey> project, PersonKey by, String action, Chosen before, Chosen after, Chosen inherited) {
        var now = clock.instant();
        for (var group : Group.all()) {
            var isReset = before.groups().contains(group) && !after.groups().contains(group);
            var found = new ArrayList<>(between(group, before, after, inherited));
            if (isReset && found.isEmpty()) {
                found.add(new Difference(group.name(), "", ""));
            }
            found.forEach(one -> log.add(
                    new Audited(now, by, isReset ? RESET : action, project, one.about(), one.before(), one.after())));
        }
    }

    private <T> List<Difference> between(Group<T> group, Chosen before, Chosen after, Chosen inherited) {
        return differences.between(group, value(group, before, inherited), value(group, after, inherited));
    }

    private static <T> T value(Group<T> group, Chosen own, Chosen inherited) {
        return own.value(group).or(() -> inherited.value(group)).orElseGet(group::usual);
    }
}
