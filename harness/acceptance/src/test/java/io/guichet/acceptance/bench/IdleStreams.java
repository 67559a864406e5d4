package io.guichet.acceptance.bench;

import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Session;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** What an open stream costs in live heap when nothing happens. */
final class IdleStreams {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private IdleStreams() {}

    /** Kilobytes of live heap for each of so many streams. */
    static double heapEach(HostProcess host, int streams) throws IOException {
        var cookie = Session.of(host, "camille").cookie();
        var before = liveHeap(host);
        var open = new ArrayList<RawConnection>();
        try {
            for (var i = 0; i < streams; i++) {
                var connection = new RawConnection(URI.create(host.url()), cookie);
                open.add(connection);
                connection.stream("/plugins/servlet/guichet/stream?conversations=list")
                        .next();
            }
            return Math.round((liveHeap(host) - before) / 102.4 / streams) / 10.0;
        } finally {
            open.forEach(RawConnection::close);
        }
    }

    /** Bytes that a full collection leaves, by the JDK's own histogram. */
    private static long liveHeap(HostProcess host) throws IOException {
        var jcmd = new ProcessBuilder("jcmd", Long.toString(host.pid()), "GC.class_histogram").start();
        try (var lines = jcmd.inputReader()) {
            var total = lines.lines()
                    .map(TOTAL::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .findFirst();
            return Long.parseLong(total.orElseThrow().group(1));
        }
    }
}
