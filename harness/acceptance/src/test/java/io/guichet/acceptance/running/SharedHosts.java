package io.guichet.acceptance.running;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts each host that {@link OnHost} asks for once in a JVM: Failsafe runs each class as if it were alone, and each would start
 * its own. Some classes only, for each leaves conversations to those after it; and a class that fails leaves its host to nobody, so
 * that they, and its second try, begin anew.
 */
final class SharedHosts implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final int CLASSES = 6;

    /** Asked for all along; whoever wants another one follows, by the alphabet, those that want the same. */
    private static final String PLAIN = "h2";

    private static final Map<String, HostProcess> RUNNING = new HashMap<>();
    private static final Map<String, Integer> SERVED = new HashMap<>();

    private boolean failed;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == HostProcess.class;
    }

    @Override
    public HostProcess resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var asked = asked(test);
        var name = name(asked);
        if (!RUNNING.containsKey(name)) {
            List.copyOf(RUNNING.keySet()).stream()
                    .filter(other -> !other.equals(PLAIN))
                    .forEach(SharedHosts::end);
            RUNNING.put(name, start(asked, name));
        }
        return RUNNING.get(name);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        failed |= test.getExecutionException().isPresent();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        var name = name(asked(tests));
        if (SERVED.merge(name, 1, Integer::sum) == CLASSES || failed) {
            end(name);
        }
    }

    private static OnHost asked(ExtensionContext test) {
        return test.getRequiredTestClass().getAnnotation(OnHost.class);
    }

    private static String name(OnHost asked) {
        return String.join("-", asked.db(), asked.hostile().replace(',', '-'), asked.own())
                .replaceAll("-+", "-")
                .replaceAll("-$", "");
    }

    private static HostProcess start(OnHost asked, String name) {
        var data = Built.freshFolder("hosts/" + name);
        var options = new HostOptions(asked.db(), asked.hostile(), data);
        return HostProcess.start(
                asked.moreAgents() == 0 ? options : options.and("-Dguichet.host.moreAgents=" + asked.moreAgents()));
    }

    private static void end(String name) {
        SERVED.remove(name);
        if (RUNNING.containsKey(name)) {
            RUNNING.remove(name).close();
        }
    }
}
