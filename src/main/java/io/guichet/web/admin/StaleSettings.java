package io.guichet.web.admin;

import io.guichet.core.people.People;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import io.guichet.web.problem.Refusals;
import io.guichet.web.problem.Refused;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an administrator who saved in between, when, and what is no longer as she saw it. */
@Named
public final class StaleSettings {

    private final Settings settings;
    private final GlobalSettings everywhere;
    private final People people;

    @Inject
    public StaleSettings(Settings settings, GlobalSettings everywhere, People people) {
        this.settings = settings;
        this.everywhere = everywhere;
        this.people = people;
    }

    Refused of(ProjectKey project, int seen, ProjectSettings now) {
        return refused(
                SettingsDocument.of(now),
                settings.lastChange(project),
                changed(settings.at(project, seen).orElse(Chosen.NOTHING), now.own()));
    }

    Refused of(int seen, GlobalSettings.Document now) {
        return refused(
                GlobalDocument.of(now),
                everywhere.lastChange(),
                changed(everywhere.at(seen).orElse(Chosen.NOTHING), now.defaults()));
    }

    private Refused refused(Map<String, Object> now, Optional<Change> last, List<String> changed) {
        var data = new HashMap<String, Object>(Map.of("now", now, "changed", changed));
        last.ifPresent(change -> {
            data.put("by", Map.of("name", people.shown(change.by()).name()));
            data.put("at", Moments.text(change.at()));
        });
        return Refusals.stale(data);
    }

    private static List<String> changed(Chosen seen, Chosen now) {
        return Group.all().stream()
                .filter(group -> !seen.value(group).equals(now.value(group)))
                .<String>map(Group::name)
                .toList();
    }
}
