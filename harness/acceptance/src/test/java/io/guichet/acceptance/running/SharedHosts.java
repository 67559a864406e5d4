package io.guichet.acceptance.running;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts each host that {@link OnHost} asks for once, and stops it when the tests are over. */
final class SharedHosts implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == HostProcess.class;
    }

    @Override
    public HostProcess resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var asked = test.getRequiredTestClass().getAnnotation(OnHost.class);
        var name = String.join("-", asked.db(), asked.hostile().replace(',', '-'), asked.own())
                .replaceAll("-+", "-")
                .replaceAll("-$", "");
        var store = test.getRoot().getStore(Namespace.create(SharedHosts.class));
        return store.getOrComputeIfAbsent(name, fresh -> new Held(start(asked, name)), Held.class).host;
    }

    private static HostProcess start(OnHost asked, String name) {
        var data = Built.freshFolder("hosts/" + name);
        var options = new HostOptions(asked.db(), asked.hostile(), data);
        return HostProcess.start(
                asked.moreAgents() == 0 ? options : options.and("-Dguichet.host.moreAgents=" + asked.moreAgents()));
    }

    private record Held(HostProcess host) implements CloseableResource {
        @Override
        public void close() {
            host.close();
        }
    }
}
