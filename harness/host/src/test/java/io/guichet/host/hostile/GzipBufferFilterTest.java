package io.guichet.host.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.host.servlets.TomcatServer;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class GzipBufferFilterTest {

    @TempDir
    private Path folder;

    private final CountDownLatch flushed = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private TomcatServer tomcat;

    @BeforeEach
    void start() {
        HostileModes modes = new HostileModes(List.of(HostileMode.GZIP_BUFFER));
        modes.arm();
        tomcat = new TomcatServer(0, "/jira", folder);
        tomcat.filter("gzip-buffer", new GzipBufferFilter(modes));
        tomcat.servlet("stream", new Stream(), "/stream");
        tomcat.start();
    }

    @AfterEach
    void stop() {
        tomcat.close();
    }

    @Test
    @Timeout(20)
    void a_flushed_event_is_seen_only_when_the_answer_is_complete() throws Exception {
        CompletableFuture<HttpResponse<byte[]>> answer = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + tomcat.port() + "/jira/stream"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        flushed.await();
        assertThat(answer).isNotDone();

        mayEnd.countDown();

        byte[] body = answer.get(10, TimeUnit.SECONDS).body();
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("event: hello\n\n");
    }

    /** Sends an event, and ends when it may. */
    private final class Stream extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            AsyncContext async = request.startAsync();
            async.start(() -> {
                try {
                    async.getResponse().getWriter().print("event: hello\n\n");
                    async.getResponse().flushBuffer();
                    flushed.countDown();
                    mayEnd.await();
                    async.complete();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
