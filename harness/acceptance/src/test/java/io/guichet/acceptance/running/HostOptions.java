package io.guichet.acceptance.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How to start a host.
 *
 * @param db {@code h2}, {@code postgres} or a JDBC URL
 * @param hostile modes of the host, comma separated, empty for none
 * @param data folder that survives a restart
 * @param jvm options of the host's JVM
 */
public record HostOptions(String db, String hostile, Path data, List<String> jvm) {

    public HostOptions(String db, String hostile, Path data) {
        this(db, hostile, data, List.of("-Xmx1g"));
    }

    public HostOptions with(String... jvmOptions) {
        return new HostOptions(db, hostile, data, List.of(jvmOptions));
    }

    List<String> arguments(int port, List<Path> plugins) {
        var arguments = new ArrayList<>(
                List.of("--port", Integer.toString(port), "--db", db, "--data", data.toString(), "--quiet"));
        arguments.addAll(List.of("--gallery", Built.gallery().toString()));
        plugins.forEach(plugin -> arguments.addAll(List.of("--plugin", plugin.toString())));
        if (!hostile.isEmpty()) {
            arguments.addAll(List.of("--hostile", hostile));
        }
        return arguments;
    }
}
