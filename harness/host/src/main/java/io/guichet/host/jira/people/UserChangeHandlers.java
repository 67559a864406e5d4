package io.guichet.host.jira.people;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.Registration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The {@code <user-key-change-handler>} and {@code <user-name-change-handler>} modules of all plugins. */
public final class UserChangeHandlers implements ModuleType {

    private static final String KEY = "user-key-change-handler";
    private static final String NAME = "user-name-change-handler";

    private final List<UserKeyChangeHandler> ofKeys = new CopyOnWriteArrayList<>();
    private final List<UserNameChangeHandler> ofNames = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> elements() {
        return Set.of(KEY, NAME);
    }

    @Override
    public Stage stage() {
        return Stage.AFTER_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        String type = module.className().orElseThrow();
        return module.type().equals(KEY)
                ? added(ofKeys, plugin.createComponent(plugin.load(type, UserKeyChangeHandler.class)))
                : added(ofNames, plugin.createComponent(plugin.load(type, UserNameChangeHandler.class)));
    }

    private static <H> Registration added(List<H> handlers, H handler) {
        handlers.add(handler);
        return () -> handlers.remove(handler);
    }

    /** What the handlers could not do; Jira goes on all the same. */
    List<String> keyChanges(String before, String after) {
        return tell(ofKeys, new UserPropertyChangeParameter(before, after));
    }

    List<String> nameChanges(String before, String after) {
        return tell(ofNames, new UserPropertyChangeParameter(before, after));
    }

    private static List<String> tell(
            List<? extends AnonymizationHandler<UserPropertyChangeParameter>> handlers,
            UserPropertyChangeParameter change) {
        return handlers.stream()
                .flatMap(handler -> handler.update(change).getErrorCollection().getErrorMessages().stream())
                .toList();
    }
}
