package io.guichet.acceptance.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to start a host.
 *
 * @param db {@code h2}, {@code postgres} or a JDBC URL
 * @param hostile modes of the host, comma separated, empty for none
 * @param data folder that survives a restart
 * @param jvm options of the host's JVM
 */
public record HostOptions(String db, String hostile, Path data, List<String> jvm) {

    /** A host that lives for a minute is not worth the second compiler: it starts in half the time without. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    public HostOptions(String db, String hostile, Path data) {
        this(db, hostile, data, SHORT_LIVED);
    }

    /** These options of the JVM and no others. */
    public HostOptions with(String... jvmOptions) {
        return new HostOptions(db, hostile, data, List.of(jvmOptions));
    }

    /** One option more. */
    public HostOptions and(String jvmOption) {
        return new HostOptions(
                db,
                hostile,
                data,
                Stream.concat(jvm.stream(), Stream.of(jvmOption)).toList());
    }

    /** What the host's JVM is started with. */
    List<String> command() {
        var mapped = jvm.containsAll(SHORT_LIVED) && !HostArchive.isMadeBy(jvm);
        return mapped
                ? Stream.concat(jvm.stream(), HostArchive.options().stream()).toList()
                : jvm;
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
