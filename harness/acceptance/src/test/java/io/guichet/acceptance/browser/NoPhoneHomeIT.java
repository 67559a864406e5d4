package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostOptions;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With no integration configured nothing leaves, seen at both ends: in every tab, and in the server's own process (B2). */
@InBrowser
final class NoPhoneHomeIT {

    private static HostProcess host;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void every_connection_of_the_server_is_recorded() {
        var options = new HostOptions("h2", "", Built.freshFolder("hosts/no-phone-home"));
        host = HostProcess.start(options.and("-Djava.security.manager=allow")
                .and("-Dguichet.host.connections=true")
                .and("-Dguichet.host.unlinked=true"));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void B2_neither_the_browsers_nor_the_server_ask_another_host(Visitors visitors) {
        Chat.of(host, "aline").available();

        var customer = new PortalChat(watched(visitors, "hugo").portal()).open().ask("Le bouton Valider reste grisé.");
        var aline = watched(visitors, "aline");
        var desk = new ChatDesk(aline.open(ChatDesk.PATH));
        assertThat(desk.line("Le bouton Valider reste grisé.")).isVisible();
        desk.press("u").press("a");
        assertThat(desk.composer()).isFocused();
        desk.composer().fill("Bonjour, je regarde.");
        desk.press("Enter");
        assertThat(customer.message("Bonjour, je regarde.")).isVisible();
        var hugo = Chat.of(host, "hugo");
        var key = Jira.requestOf(hugo, hugo.conversations().at("/0/id").asText());
        assertThat(new AgentPanel(aline.issue(key)).message("Bonjour, je regarde."))
                .isVisible();
        walk(watched(visitors, "daniel").open(AdminPages.OF_PROJECT));
        walk(confirmed(watched(visitors, "admin").open(AdminPages.OF_ALL)));

        assertThat(asked).hasSizeGreaterThan(100).allMatch(url -> url.startsWith(host.url() + "/"));
        // From the plugin's installation on; the host's own first call to itself shows that connections are seen.
        var itself = "CONNECT 127.0.0.1:" + URI.create(host.url()).getPort();
        assertThat(connections()).contains(itself).allMatch(line -> line.equals(itself) || isOwnName(line));
    }

    /** One click on each page of the administration. */
    private static void walk(Page page) {
        var pages = new AdminPages(page);
        var links = pages.all().getByRole(AriaRole.NAVIGATION).locator("a[href*='page=']");
        links.first().waitFor();
        var many = links.count();
        for (var at = 0; at < many; at++) {
            links.nth(at).click();
            assertThat(links.nth(at)).hasAttribute("aria-current", "page");
            assertThat(pages.all().locator(".g-spinner")).hasCount(0);
        }
        assertThat(pages.all().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private static Page confirmed(Page page) {
        var password = page.locator("input[name=webSudoPassword]");
        password.fill("admin");
        password.press("Enter");
        return page;
    }

    private Visitor watched(Visitors visitors, String user) {
        var visitor = visitors.as(host, user);
        visitor.context().onRequest(request -> {
            // What the page itself holds is asked of nobody.
            if (!request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
                asked.add(request.url());
            }
        });
        return visitor;
    }

    private static List<String> connections() {
        try (var lines = Files.lines(host.log())) {
            return lines.filter(line -> line.startsWith("CONNECT ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To look up what one is called oneself is no conversation. */
    private static boolean isOwnName(String line) {
        try {
            var own = InetAddress.getLocalHost();
            return Stream.of("localhost", "127.0.0.1", own.getHostName(), own.getHostAddress())
                    .anyMatch(name -> line.equals("CONNECT " + name + ":-1"));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }
}
