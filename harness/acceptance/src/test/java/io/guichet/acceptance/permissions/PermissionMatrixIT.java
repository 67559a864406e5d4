package io.guichet.acceptance.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.permissions.Matrix.Line;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everybody makes every call, and is answered what {@code docs/permissions.md} says. */
@OnHost(own = "permissions")
final class PermissionMatrixIT {

    /** What changes where a conversation stands. */
    private static final Set<String> MOVES = Set.of(
            "end",
            "accept",
            "wait",
            "retry",
            "ticket",
            "continue",
            "reopen",
            "solution",
            "invitation",
            "decline",
            "convert",
            "outOfScope",
            "askNew",
            "closeAgain",
            "proposal",
            "transfer",
            "rename");

    private static final String REST = "/rest/guichet/1.0";
    private static final String REPLY =
            "{\"scope\":\"project\",\"project\":\"SUP\",\"shortcut\":\"a\",\"title\":\"A\",\"text\":\"A\"}";
    private static final String SERVLETS = "/plugins/servlet/guichet";

    @TestFactory
    Stream<DynamicTest> everybody_is_answered_what_the_table_says(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Qui peut lire ceci ?");
        var issue = Jira.requestOf(camille, conversation);
        var file = camille.send(conversation, "x.pdf", Chat.PDF)
                .ok()
                .at("/attachments/0/id")
                .asText();
        var daniel = Session.of(host, "daniel");
        return IntStream.range(0, Matrix.PEOPLE.size()).boxed().flatMap(column -> {
            var name = Matrix.PEOPLE.get(column);
            var caller = name.isEmpty() ? Session.anonymous(host) : Session.of(host, name);
            if (name.equals("admin")) {
                caller.confirmed(name);
            }
            return Matrix.lines().stream().map(line -> {
                var expected = line.statuses().get(column);
                var title = line.verb() + " " + line.path() + " as " + (name.isEmpty() ? "nobody" : name);
                return DynamicTest.dynamicTest(title + " → " + expected, () -> assertThat(
                                call(caller, withReply(line, daniel), camille, conversation, issue, file))
                        .isEqualTo(expected));
            });
        });
    }

    /** A canned reply of the project, which may be removed. */
    private static Line withReply(Line line, Session daniel) {
        if (!line.path().contains("{replyId}")) {
            return line;
        }
        var reply = daniel.post(REST + "/cannedReplies", REPLY).ok().get("id").asText();
        return new Line(line.verb(), line.path().replace("{replyId}", reply), line.statuses());
    }

    /** What changes the conversation's state gets a new one each time. */
    private static int call(Session caller, Line line, Chat camille, String conversation, String issue, String file)
            throws Exception {
        var moves = MOVES.contains(line.path().substring(line.path().lastIndexOf('/') + 1));
        var address = address(line, moves ? camille.open("Qui peut y mettre fin ?") : conversation, issue, file);
        if (line.path().endsWith("/attachments")) {
            return new Chat(caller).send(conversation, "x.pdf", Chat.PDF).status();
        }
        var request = caller.request(address);
        if (line.verb().equals("GET")) {
            return status(caller, request.GET());
        }
        request.header("Content-Type", type(line)).header("X-Atlassian-Token", "no-check");
        return status(caller, request.method(line.verb(), BodyPublishers.ofString(body(caller, line, address))));
    }

    private static String type(Line line) {
        if (line.path().endsWith("/closings/import")) {
            return "text/calendar";
        }
        return line.path().endsWith("/keyUsers/import") ? "text/csv" : "application/json";
    }

    private static String address(Line line, String conversation, String issue, String file) {
        var path = line.path()
                .replace("{portalId}", "1")
                .replace("{id}", conversation)
                .replace("{number}", "1")
                .replace("{attachmentId}", file)
                .replace("{issueKey}", issue)
                .replace("{projectKey}", "SUP")
                .replace("{person}", "benoit")
                .replace("{customer}", "lea")
                .replace("{key}", "jules")
                .replace("{articleId}", "1");
        return path.equals("/stream") || path.equals("/poll")
                ? SERVLETS + path + "?conversations=" + conversation
                : REST + path + (path.endsWith("/keyUsers/check") ? "?person=lea" : "");
    }

    private static String body(Session caller, Line line, String address) {
        if (line.path().startsWith("/cannedReplies")) {
            return line.verb().equals("POST") ? REPLY : REPLY.replace("\"scope\":\"project\",\"project\":\"SUP\",", "");
        }
        if (line.path().endsWith("/closings/import")) {
            return "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n";
        }
        if (line.path().startsWith("/admin/customers")) {
            return "{\"comments\":false,\"confirm\":\"not her name\"}";
        }
        return switch (line.path().substring(line.path().lastIndexOf('/'))) {
            case "/conversations", "/entries", "/notes" ->
                "{\"clientId\":\"" + UUID.randomUUID() + "\",\"text\":\"Bonjour\"}";
            case "/{number}" -> "{\"text\":\"Bonjour\"}";
            case "/split" -> "{\"clientId\":\"" + UUID.randomUUID() + "\",\"entries\":[1]}";
            case "/read" -> "{\"number\":1}";
            case "/identity" -> "{\"name\":\"Camille\",\"email\":\"camille@example.com\"}";
            case "/confirm" -> "{\"token\":\"AAAAAAAA\"}";
            case "/charter" -> line.path().startsWith("/admin") ? "{\"text\":{}}" : "{\"version\":99}";
            case "/import" ->
                "{\"format\":\"guichet-settings/1\",\"settings\":{},\"version\":" + version(caller, address) + "}";
            case "/solution", "/invitation" -> "{\"accepted\":true}";
            case "/convert" -> "{\"reason\":\"other\"}";
            case "/outOfScope" -> "{\"service\":\"none of that name\"}";
            case "/proposal" -> "{\"clientId\":\"" + UUID.randomUUID() + "\"}";
            case "/transfer" -> "{\"agent\":\"benoit\"}";
            case "/rename" -> "{\"subject\":\"Autre titre\"}";
            case "/handovers" -> "{\"target\":\"DEV\"}";
            case "/draft-article" -> "{\"title\":\"Titre\",\"question\":\"Q\",\"answer\":\"R\"}";
            case "/qualification" -> "{\"type\":\"aide\"}";
            case "/fields" -> line.path().startsWith("/me") ? "{\"fields\":[\"duedate\"]}" : "{}";
            case "/presence" -> "{\"state\":\"away\"}";
            case "/settings" -> settings(caller, address);
            default -> "{}";
        };
    }

    private static int version(Session caller, String address) {
        var now = caller.get(address.substring(0, address.lastIndexOf('/')));
        return now.status() == 200 ? now.json().path("version").asInt() : 0;
    }

    /** The document as it is; for those who may not read it, any will do. */
    private static String settings(Session caller, String address) {
        var now = caller.get(address);
        return now.status() == 200 ? now.json().toString() : "{}";
    }

    /** The status alone: a stream would go on. */
    private static int status(Session caller, java.net.http.HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = caller.client().send(request.build(), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }
}
