package io.guichet.host.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.host.database.Database;
import io.guichet.host.plugins.PluginProblem;
import io.guichet.host.webfragments.RenderedItem;
import io.guichet.host.webfragments.RenderedPanel;
import io.guichet.host.webfragments.RenderedSection;
import io.guichet.host.wiredtests.RunTestResource;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One real plugin in the real platform, looked at through its doors. */
final class PlatformTest {

    @TempDir
    private static Path folder;

    private static final Somebody CALLER = new Somebody();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Database database;
    private static Platform platform;
    private static Path jar;

    @BeforeAll
    static void start() throws Exception {
        database = Database.inMemory("platform");
        platform = new Platform(new Platform.Settings(
                0, "/jira", folder, database, CALLER, () -> Locale.FRENCH, () -> false, List.of()));
        platform.rest().mount("/atlassiantestrunner/1.0", Set.of(new RunTestResource(platform.plugins())));
        platform.open();
        jar = TestPlugin.jar(folder);
        platform.plugins().install(jar);
    }

    @AfterAll
    static void stop() {
        platform.close();
        database.close();
    }

    @BeforeEach
    void customer() {
        CALLER.is(Somebody.Kind.CUSTOMER);
    }

    @Test
    void rest_stores_and_answers_with_the_place() throws Exception {
        HttpResponse<String> posted = post("/rest/test/1.0/notes", "{\"clientId\":\"a1\",\"text\":\"Élan 🎉\"}");

        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(posted.headers().firstValue("Location")).hasValue(url("/rest/test/1.0/notes/a1"));
        assertThat(JSON.readTree(get("/rest/test/1.0/notes").body()))
                .extracting(JsonNode::asText)
                .contains("Élan 🎉");
        assertThat(get("/rest/test/latest/notes").body())
                .isEqualTo(get("/rest/test/1.0/notes").body());
    }

    @Test
    void rest_lets_in_whom_the_annotations_let_in() throws Exception {
        CALLER.is(Somebody.Kind.ANONYMOUS);
        assertThat(get("/rest/test/1.0/notes").statusCode()).isEqualTo(200);
        assertThat(post("/rest/test/1.0/notes", "{}").statusCode()).isEqualTo(401);
        assertThat(get("/rest/test/1.0/notes/secret").statusCode()).isEqualTo(401);

        CALLER.is(Somebody.Kind.CUSTOMER);
        assertThat(get("/rest/test/1.0/notes/secret").statusCode()).isEqualTo(403);

        CALLER.is(Somebody.Kind.ADMINISTRATOR);
        assertThat(get("/rest/test/1.0/notes/secret").body()).isEqualTo("[\"for administrators\"]");
    }

    @Test
    void rest_refuses_what_it_does_not_understand() throws Exception {
        assertThat(post("/rest/test/1.0/notes", "{\"clientId\":").statusCode()).isEqualTo(400);
        assertThat(post("/rest/test/1.0/notes", "{\"unknown\":1}").body())
                .contains("Unrecognized field")
                .doesNotContain("io.guichet");
        assertThat(get("/rest/test/1.0/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/rest/nobody/1.0/notes").statusCode()).isEqualTo(404);
        assertThat(send(request("/rest/test/1.0/notes").DELETE()).statusCode()).isEqualTo(405);
        assertThat(get("/rest/test/1.0/notes/broken").statusCode()).isEqualTo(500);
    }

    @Test
    void rest_refuses_what_a_foreign_form_could_send() throws Exception {
        HttpRequest.Builder form = request("/rest/test/1.0/notes")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(send(form).statusCode()).isEqualTo(415);

        HttpRequest.Builder empty =
                request("/rest/test/1.0/notes/together/x1/x2").POST(HttpRequest.BodyPublishers.noBody());
        assertThat(send(empty).statusCode()).isEqualTo(403);
        assertThat(send(empty.header("X-Atlassian-Token", "no-check")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing_behind() throws Exception {
        String before = get("/rest/test/1.0/notes").body();

        HttpRequest.Builder twice = request("/rest/test/1.0/notes/together/same/same")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.noBody());

        assertThat(send(twice).statusCode()).isEqualTo(500);
        assertThat(get("/rest/test/1.0/notes").body()).isEqualTo(before);
    }

    @Test
    void a_servlet_answers_asynchronously_only_by_the_override() throws Exception {
        assertThat(get("/plugins/servlet/hello/there").body())
                .startsWith("servletPath=/plugins/servlet/hello pathInfo=/there asyncBefore=false");
        assertThat(get("/plugins/servlet/hello").body()).startsWith("servletPath=/plugins/servlet/hello pathInfo=null");
        assertThat(get("/plugins/servlet/bye").statusCode()).isEqualTo(404);
    }

    @Test
    void filters_run_at_their_place_for_their_paths() throws Exception {
        assertThat(get("/rest/test/1.0/notes").headers().allValues("X-Stamp")).containsExactly("early", "late");
        assertThat(get("/plugins/servlet/hello").headers().allValues("X-Stamp")).isEmpty();
    }

    @Test
    void tests_run_inside_the_container_with_services_in_their_constructor() throws Exception {
        JsonNode report = JSON.readTree(get("/rest/atlassiantestrunner/1.0/runtest/it.testplugin.NotesInside")
                .body());

        assertThat(report.get("passedMethods")).extracting(JsonNode::asText).containsExactly("passes");
        assertThat(report.get("ignoredMethods")).extracting(JsonNode::asText).containsExactly("is_ignored");
        assertThat(report.at("/failedMethods/fails/fThrownException/detailMessage")
                        .asText())
                .contains("ComparisonFailure");
        assertThat(get("/rest/atlassiantestrunner/1.0/runtest/it.testplugin.Nobody")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void panels_are_rendered_in_the_language_of_the_page_with_everything_escaped() {
        assertThat(platform.webPanels().render("test.footer", Map.of("user", "Zoé", "day", "monday")))
                .containsExactly(new RenderedPanel(
                        TestPlugin.KEY + ":greeting",
                        "Notes",
                        "<p>C&#39;est &lt;b&gt;Zoé&lt;/b&gt;, à bientôt /jira</p>"));
        assertThat(platform.webPanels().render("test.footer", Map.of("user", "Zoé", "day", "sunday")))
                .hasSize(2)
                .last()
                .extracting(RenderedPanel::html)
                .isEqualTo("<p>Sunday</p>\n");
    }

    @Test
    void menus_have_sections_and_items() {
        assertThat(platform.webItems().sections("test_menu", Map.of()))
                .containsExactly(new RenderedSection("section", "Notes"));
        assertThat(platform.webItems().items("test_menu/section", Map.of("projectKey", "A B")))
                .containsExactly(new RenderedItem(
                        TestPlugin.KEY + ":item", "Notes", "/jira/plugins/servlet/hello/A+B", "test-link", ""));
    }

    @Test
    void a_page_gets_data_styles_and_scripts_that_caches_may_keep() throws Exception {
        String tags = platform.pageResources().tags("test.page");

        assertThat(tags)
                .contains("WRM._unparsedData[\"" + TestPlugin.KEY
                        + ":page.greeting\"]=\"{\\\"text\\\":\\\"\\u003c/script\\u003e\\\"}\"");
        Matcher script = Pattern.compile("src=\"/jira(/s/[^\"]+/page.js)\"").matcher(tags);
        assertThat(script.find()).isTrue();
        assertThat(tags.indexOf("base.css")).isPositive().isLessThan(tags.indexOf("page.js"));
        HttpResponse<String> file = send(request(script.group(1)).header("Accept-Encoding", "gzip"));
        assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000");
        String etag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request(script.group(1)).header("If-None-Match", etag)).statusCode())
                .isEqualTo(304);
        assertThat(get("/download/resources/" + TestPlugin.KEY + ":base/base.css")
                        .body())
                .isEqualTo("p { color: green; }\n");
        assertThat(get("/download/resources/" + TestPlugin.KEY + ":base/../x.css")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void stopping_closes_every_door_and_starting_opens_them_again() throws Exception {
        System.clearProperty("io.guichet.host.testplugin.life");

        platform.plugins().stop(TestPlugin.KEY);

        assertThat(get("/rest/test/1.0/notes").statusCode()).isEqualTo(404);
        assertThat(get("/plugins/servlet/hello").statusCode()).isEqualTo(404);
        assertThat(platform.webPanels().render("test.footer", Map.of())).isEmpty();

        platform.plugins().start(TestPlugin.KEY);

        assertThat(get("/rest/test/1.0/notes").statusCode()).isEqualTo(200);
        assertThat(System.getProperty("io.guichet.host.testplugin.life")).isEqualTo("stopped destroyed made started");
    }

    @Test
    void an_upgrade_keeps_the_rows_and_lets_go_of_the_old_classes() throws Exception {
        post("/rest/test/1.0/notes", "{\"clientId\":\"kept\",\"text\":\"kept over an upgrade\"}");

        WeakReference<ClassLoader> oldClasses =
                new WeakReference<>(platform.plugins().enabled().get(0).classLoader());

        platform.plugins().upgrade(TestPlugin.KEY, jar);

        await().until(() -> {
            System.gc();
            return oldClasses.get() == null;
        });
        assertThat(get("/rest/test/1.0/notes").body()).contains("kept over an upgrade");
    }

    @Test
    void an_unknown_module_type_is_refused_loudly(@TempDir Path other) throws Exception {
        String descriptor = TestPlugin.descriptor()
                .replace("key=\"io.guichet.host.testplugin\"", "key=\"other\"")
                .replace("web-section", "web-sektion");
        Path broken = TestPlugin.jar(other, "other", descriptor);

        assertThatThrownBy(() -> platform.plugins().install(broken))
                .isInstanceOf(PluginProblem.class)
                .hasMessageContaining("web-sektion");
    }

    private static String url(String path) {
        return "http://localhost:" + platform.port() + "/jira" + path;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpResponse<String> post(String path, String json) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }
}
