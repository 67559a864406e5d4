package io.guichet.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium for all browser tests of a JVM: Failsafe runs each class as if it were alone, and each would start its own. */
final class Browsers {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What comes is seen at once; only a machine that is busy with something else takes so long. */
    private static final double PATIENCE_MS = 20_000;

    private static Browsers running;

    private final Browser browser;

    /** The one that runs, which ends with the JVM, or a new one where it crashed. */
    static synchronized Browsers ofThisJvm() {
        if (running == null || !running.browser.isConnected()) {
            running = new Browsers();
        }
        return running;
    }

    private Browsers() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        System.setProperty(
                "playwright.cli.dir",
                Path.of("target", "playwright").toAbsolutePath().toString());
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    /** Chromium without what a window needs does the same work in two thirds of the time; see {@code bin/browser-ready}. */
    private static Path executable() {
        return Stream.of(
                        System.getProperty("guichet.browser", ""),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium")
                .filter(named -> !named.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: run bin/browser-ready"));
    }

    Browser browser() {
        return browser;
    }
}
