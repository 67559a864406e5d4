package io.guichet.acceptance.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Session;
import io.guichet.acceptance.running.Session.Answer;
import java.util.ArrayList;
import java.util.List;

/** An administrator, reading French, before the settings of project RH, which has nothing of its own to begin with. */
record RhSettings(Session admin) {

    static final String REST = "/rest/guichet/1.0";
    static final String SETTINGS = REST + "/admin/projects/RH/settings";

    private static final String LANGUAGE = "/rest/api/2/mypreferences?key=jira.user.locale";

    static RhSettings of(HostProcess host) {
        var rh = new RhSettings(Session.of(host, "admin"));
        rh.reads("fr_FR");
        rh.giveBack();
        return rh;
    }

    void reads(String locale) {
        admin.put(LANGUAGE, '"' + locale + '"').ok();
    }

    /** All that other tests have left there, and for all projects. */
    private void giveBack() {
        var own = whoseOrigin("project");
        if (!own.isEmpty()) {
            change("'reset':" + own).ok();
        }
        var everywhere = whoseOrigin("global");
        if (!everywhere.isEmpty()) {
            everywhere("'reset':" + everywhere).ok();
        }
    }

    private List<String> whoseOrigin(String wanted) {
        var groups = new ArrayList<String>();
        settings().path("origins").fields().forEachRemaining(origin -> {
            if (origin.getValue().asText().equals(wanted)) {
                groups.add("'" + origin.getKey() + "'");
            }
        });
        return groups;
    }

    JsonNode settings() {
        return admin.get(SETTINGS).ok();
    }

    Answer change(String fields) {
        return admin.put(SETTINGS, json("{'version':" + settings().path("version") + "," + fields + "}"));
    }

    /** For all projects. */
    Answer everywhere(String fields) {
        var address = REST + "/admin/settings";
        return admin.put(address, json("{'version':" + admin.get(address).ok().path("version") + "," + fields + "}"));
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static JsonNode find(JsonNode items, String field, String value) {
        for (var item : items) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + items);
    }
}
