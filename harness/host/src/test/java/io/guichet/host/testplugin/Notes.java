package io.guichet.host.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Keeps notes; tells through a system property how far its life has come. */
@Named
@ExportAsService(LifecycleAware.class)
public class Notes implements LifecycleAware {

    static final String LIFE = "io.guichet.host.testplugin.life";

    private final ActiveObjects tables;

    @Inject
    public Notes(@ComponentImport ActiveObjects tables) {
        this.tables = tables;
    }

    @PostConstruct
    public void made() {
        live("made");
    }

    @Override
    public void onStart() {
        live("started");
    }

    @Override
    public void onStop() {
        live("stopped");
    }

    @PreDestroy
    public void destroyed() {
        live("destroyed");
    }

    private static void live(String event) {
        System.setProperty(LIFE, (System.getProperty(LIFE, "") + " " + event).trim());
    }

    void add(String clientId, String text) {
        tables.create(Note.class, Map.of("CLIENT_ID", clientId, "TEXT", text));
    }

    void addBothOrNone(String clientId, String otherClientId) {
        tables.executeInTransaction(() -> {
            add(clientId, "one");
            add(otherClientId, "two");
            return null;
        });
    }

    List<String> texts() {
        return Arrays.stream(tables.find(Note.class)).map(Note::getText).toList();
    }
}
