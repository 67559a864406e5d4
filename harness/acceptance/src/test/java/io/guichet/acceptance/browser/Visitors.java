package io.guichet.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import io.guichet.acceptance.running.HostProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people at their browsers in one test; each has cookies and storage of her own. */
public final class Visitors implements AutoCloseable {

    public static final int WIDE = 1280;
    public static final int NARROW = 360;

    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(Browser browser) {
        this.browser = browser;
    }

    /** Somebody of the cast, logged in, at a wide window. */
    public Visitor as(HostProcess host, String user) {
        return as(host, user, WIDE);
    }

    public Visitor as(HostProcess host, String user, int width) {
        var narrow = width < 600;
        var context = browser.newContext(new NewContextOptions()
                .setViewportSize(width, narrow ? 740 : 860)
                .setHasTouch(narrow)
                .setIsMobile(narrow)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris"));
        var visitor = new Visitor(host, user, context);
        visitors.add(visitor);
        visitor.logIn();
        return visitor;
    }

    void picture(Path folder, String name) {
        visitors.forEach(visitor -> visitor.pictures(folder, name));
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
