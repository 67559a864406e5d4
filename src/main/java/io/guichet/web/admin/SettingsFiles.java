package io.guichet.web.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Differences;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a project as a file that another one can take (B22).
 *
 * <p>Who is meant by name belongs to this Jira and to these people. Unless they are asked for, they are left out; who takes
 * a file without people keeps her own.
 */
@Named
public final class SettingsFiles {

    static final String FORMAT = "guichet-settings/1";

    private static final String SETTINGS = "settings";
    private static final String RESET = "reset";
    private static final String VERSION = "version";
    private static final String ORIGINS = "origins";
    private static final String OWN = "project";
    private static final String KEY_USERS = "keyUsers";
    private static final String PEOPLE = "people";
    private static final String QUALIFICATION = "qualification";
    private static final String REPORTER = "technicalReporter";
    private static final String ROUTING = "routing";
    private static final String SKILLS = "skills";
    private static final String TOPIC = "topic";
    private static final String AGENTS = "agents";
    private static final String ASSISTANT = "assistant";
    private static final String ACCOUNT = "account";

    private final Json json;
    private final Differences differences;
    private final Clock clock;

    @Inject
    public SettingsFiles(Json json, Differences differences, Clock clock) {
        this.json = json;
        this.differences = differences;
        this.clock = clock;
    }

    Map<String, Object> of(ProjectKey project, ProjectSettings settings, boolean withPeople) {
        var groups = (ObjectNode) json.tree(SentGroups.shown(settings::get));
        if (!withPeople) {
            part(groups, KEY_USERS).remove(PEOPLE);
            part(groups, QUALIFICATION).remove(REPORTER);
            part(groups, ASSISTANT).remove(ACCOUNT);
            groups.path(ROUTING).path(SKILLS).forEach(skill -> ((ObjectNode) skill).remove(AGENTS));
        }
        var file = new LinkedHashMap<String, Object>();
        file.put("format", FORMAT);
        file.put("project", project.value());
        file.put("exportedAt", Moments.text(clock.instant()));
        file.put(ORIGINS, SettingsDocument.origins(settings));
        file.put(SETTINGS, groups);
        return file;
    }

    /**
     * As it would be sent to be saved over what holds now. What the file's own project inherited is inherited here, too: it is not
     * pinned to what it happened to be there.
     */
    ObjectNode settings(ObjectNode file, ProjectSettings now) {
        if (!file.path("format").asText().equals(FORMAT)) {
            throw new Malformed("format");
        }
        if (!(file.path(SETTINGS) instanceof ObjectNode sent)) {
            throw new Malformed(SETTINGS);
        }
        if (sent.has(RESET) && !sent.path(RESET).isArray()) {
            throw new Malformed(RESET);
        }
        var here = (ObjectNode) json.tree(SentGroups.shown(now::get));
        keep(sent.path(KEY_USERS), here.path(KEY_USERS), PEOPLE);
        keep(sent.path(QUALIFICATION), here.path(QUALIFICATION), REPORTER);
        keep(sent.path(ASSISTANT), here.path(ASSISTANT), ACCOUNT);
        for (var skill : sent.path(ROUTING).path(SKILLS)) {
            for (var known : here.path(ROUTING).path(SKILLS)) {
                if (known.path(TOPIC).equals(skill.path(TOPIC))) {
                    keep(skill, known, AGENTS);
                }
            }
        }
        file.path(ORIGINS).fields().forEachRemaining(origin -> {
            if (!origin.getValue().asText().equals(OWN)
                    && Group.named(origin.getKey()).isPresent()) {
                sent.remove(origin.getKey());
                sent.withArray(RESET).add(origin.getKey());
            }
        });
        if (now.version() > 0 || file.has(VERSION)) {
            sent.set(VERSION, Malformed.required(VERSION, file.get(VERSION)));
        }
        return sent;
    }

    /** What would become another one. */
    Report report(ProjectSettings now, ProjectSettings changed) {
        var changes = new ArrayList<ChangeView>();
        var origins = new LinkedHashMap<String, String>();
        for (var group : Group.all()) {
            changes.addAll(between(group, now, changed));
            if (now.origin(group) != changed.origin(group)) {
                origins.put(group.name(), Checks.word(changed.origin(group)));
            }
        }
        return new Report(now.version(), changes, origins);
    }

    private <T> List<ChangeView> between(Group<T> group, ProjectSettings now, ProjectSettings changed) {
        return differences.between(group, now.get(group), changed.get(group)).stream()
                .map(one -> new ChangeView(one.about(), one.before(), one.after()))
                .toList();
    }

    /**
     * What a file would change.
     *
     * @param version over which it would be saved
     * @param origins of the groups that would come from elsewhere than now
     */
    record Report(int version, List<ChangeView> changes, Map<String, String> origins) {}

    record ChangeView(String about, String before, String after) {}

    private static ObjectNode part(ObjectNode groups, String name) {
        return (ObjectNode) groups.path(name);
    }

    private static void keep(JsonNode sent, JsonNode here, String field) {
        if (sent instanceof ObjectNode object && !object.has(field)) {
            object.set(field, here.path(field));
        }
    }
}
