package io.guichet.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.RequestOptions;
import io.guichet.acceptance.running.HostProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person at one browser, with as many tabs as she likes. */
public final class Visitor {

    private static final int ASKED_AGAIN_SECONDS = 26;

    private final HostProcess host;
    private final String user;
    private final BrowserContext context;
    private final List<String> errors = new ArrayList<>();

    Visitor(HostProcess host, String user, BrowserContext context) {
        this.host = host;
        this.user = user;
        this.context = context;
        context.setDefaultTimeout(30_000);
        context.onPage(page -> page.onPageError(errors::add));
    }

    void logIn() {
        var answer = context.request()
                .post(
                        host.url() + "/rest/auth/1/session",
                        RequestOptions.create().setData(Map.of("username", user, "password", user)));
        if (!answer.ok()) {
            throw new IllegalStateException(user + " could not log in: " + answer.status() + " " + answer.text());
        }
    }

    /** Opens a page of the host in a new tab. */
    public Page open(String path) {
        var page = context.newPage();
        page.navigate(host.url() + path);
        return page;
    }

    public Page portal() {
        return open("/servicedesk/customer/portal/1");
    }

    public Page issue(String key) {
        return open("/browse/" + key);
    }

    /** Her pages go by a clock that {@link #passes(int)} can put forward; to be called before the first is opened. */
    public Visitor withClock() {
        context.clock().install();
        return this;
    }

    /** So much goes by at once on the clock of all her pages: what is due meanwhile happens. */
    public void passes(int seconds) {
        context.clock().runFor(seconds * 1_000L);
    }

    /** As long as it takes until an open page of the portal asks for the state of the chat again. */
    public void asksAgain() {
        passes(ASKED_AGAIN_SECONDS);
    }

    /** Cuts or mends the network of all tabs. */
    public void offline(boolean cut) {
        context.setOffline(cut);
    }

    HostProcess host() {
        return host;
    }

    public BrowserContext context() {
        return context;
    }

    /** Script errors of all tabs so far; a good test ends with none. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    void pictures(Path folder, String name) {
        var number = 0;
        for (var page : context.pages()) {
            number++;
            try {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(name + "-" + user + "-" + number + ".png")));
            } catch (PlaywrightException gone) {
                // The page crashed or was closed; the failure itself is what counts.
                continue;
            }
        }
    }

    void close() {
        context.close();
    }
}
