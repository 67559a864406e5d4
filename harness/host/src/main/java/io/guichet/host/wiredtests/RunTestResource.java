package io.guichet.host.wiredtests;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.Plugins;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runners.model.InitializationError;

/** {@code /rest/atlassiantestrunner/1.0/runtest/{className}}: runs one class of an installed tests plugin. */
@Path("runtest")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RunTestResource {

    private final Plugins plugins;

    public RunTestResource(Plugins plugins) {
        this.plugins = plugins;
    }

    @GET
    @Path("{className}")
    public Map<String, Object> run(@PathParam("className") String className) throws InitializationError {
        Plugin plugin = plugins.enabled().stream()
                .filter(candidate ->
                        candidate.file(className.replace('.', '/') + ".class").isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No enabled plugin contains " + className));
        Recording recording = new Recording();
        if (!className.startsWith("it.")) {
            recording.testIgnored(Description.createSuiteDescription(
                    className + " is not in a package that begins with 'it', it would not run inside the container"));
            return TestReport.of(className, recording, new Result());
        }
        return TestReport.of(className, recording, run(plugin.load(className, Object.class), plugin, recording));
    }

    private static Result run(Class<?> testClass, Plugin plugin, Recording recording) throws InitializationError {
        JUnitCore core = new JUnitCore();
        core.addListener(recording);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.classLoader());
        try {
            return core.run(new InjectedTests(testClass, () -> plugin.create(testClass)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
