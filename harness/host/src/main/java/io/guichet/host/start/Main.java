package io.guichet.host.start;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the host and stays until it is told to end; a host that cannot start ends at once, with a failure. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "A Jira Service Management to try Guichet in; nothing of it is Atlassian's.")
public final class Main implements Callable<Integer> {

    @Mixin
    private Options options;

    private Main() {}

    public static void main(String[] arguments) {
        int code = new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    failure.printStackTrace(command.getErr());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
        // Threads of pools are still there; a host that does not run must not look as if it did.
        System.exit(code);
    }

    @Override
    public Integer call() throws Exception {
        quieten();
        OpenedParts opened = new OpenedParts();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "host-shutdown"));
        if (options.nodes > 1) {
            new Nodes(options, opened).open();
            ready("");
        } else {
            Host host = new Host(options, opened);
            host.open();
            ready(host.confluence());
        }
        System.out.flush();
        if (options.node.isPresent()) {
            awaitEndOfInput();
        } else {
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    private void ready(String confluence) {
        System.out.println(new ReadyLine(options.baseUrl(), options.gallery.isPresent(), confluence));
    }

    /** A node lives as long as whoever started it holds the other end. */
    private static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    /** Before the first logger is made. */
    private void quieten() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", options.quiet ? "warn" : "info");
        System.setProperty("org.slf4j.simpleLogger.showShortLogName", "true");
        System.setProperty("org.slf4j.simpleLogger.log.com.zaxxer", "warn");
        System.setProperty("org.slf4j.simpleLogger.log.io.zonky", "warn");
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
