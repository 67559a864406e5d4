package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.comments.Comment;
import io.guichet.host.database.Database;
import io.guichet.host.database.LocalPostgres;
import io.guichet.host.demo.DemoHost;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.servicedesk.requests.FindingRequests;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same SQL on the other engine. */
class OnPostgresTest {

    @TempDir
    private Path folder;

    @Test
    void everything_that_has_SQL_runs() throws Exception {
        try (LocalPostgres server = LocalPostgres.inFolder(folder.resolve("data"));
                DemoHost host = new DemoHost(Database.open(server.url(), null, null))) {
            new DemoHost(host.database);
            assertThat(host.jira
                            .search()
                            .run(host.user("aline"), "project = SUP AND text ~ C00418 ORDER BY priority, created", 0, 5)
                            .issues())
                    .extracting(JiraIssue::getKey)
                    .contains("SUP-1");
            manyAtOnce(host);
            assertThat(host.desk
                            .finding()
                            .find(
                                    host.user("camille"),
                                    new FindingRequests.Wish(
                                            FindingRequests.Ownership.ALL_REQUESTS, "OPEN_REQUESTS", "", 1, null)))
                    .isNotEmpty();
            assertThat(host.jira.outbox().find(host.user("camille").getKey(), null, 5))
                    .isNotEmpty();
            assertThat(host.jira.people().loggingIn().logIn("camille", "camille"))
                    .isPresent();
            host.jira.issues().properties().put("IssueProperty", 1, "k", "{\"a\":1}");
            host.jira.issues().properties().put("IssueProperty", 1, "k", "{\"a\":2}");
            assertThat(host.jira.issues().properties().find("IssueProperty", null, "k", 10))
                    .singleElement()
                    .extracting("json")
                    .isEqualTo("{\"a\":2}");
        }
    }

    private static void manyAtOnce(DemoHost host) throws Exception {
        JiraIssue request = host.request("camille", "Élan 🎉");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Comment>> writers = IntStream.range(0, 100)
                .<Callable<Comment>>mapToObj(number -> () -> host.jira
                        .comments()
                        .manager()
                        .create(host.request("hugo", "n" + number), host.user("hugo"), "c" + number, true))
                .toList();
        for (var written : threads.invokeAll(writers)) {
            written.get();
        }
        threads.shutdown();
        assertThat(request.getSummary()).isEqualTo("Élan 🎉");
    }
}
