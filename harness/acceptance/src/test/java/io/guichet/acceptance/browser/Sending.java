package io.guichet.acceptance.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** Sending files from a thread, for both sides, in French and in English. */
record Sending(Page page, Locator thread) {

    /** An event with a file in it, as a browser makes it of what somebody drops or pastes. */
    private static final String WITH_FILE =
            """
            (target, { type, name, kind, content }) => {
              const bytes = Uint8Array.from(atob(content), (it) => it.charCodeAt(0));
              const data = new DataTransfer();
              data.items.add(new File([bytes], name, { type: kind }));
              const how = { bubbles: true, cancelable: true, composed: true };
              const event = type === 'paste'
                ? new ClipboardEvent(type, { ...how, clipboardData: data })
                : new DragEvent(type, { ...how, dataTransfer: data });
              target.dispatchEvent(event);
            }
            """;

    static Sending from(PortalChat chat) {
        return new Sending(chat.page(), chat.window());
    }

    static Sending from(AgentPanel panel) {
        return new Sending(panel.page(), panel.panel());
    }

    /** By the + button and the browser's own dialog. */
    Sending choose(FilePayload... files) {
        var plus = thread.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("Joindre un fichier|Attach a file")));
        page.waitForFileChooser(plus::click).setFiles(files);
        return this;
    }

    Sending dragOver(Locator target, FilePayload file) {
        return dispatch(target, "dragover", file);
    }

    Sending drop(Locator target, FilePayload file) {
        return dispatch(target, "drop", file);
    }

    Sending paste(Locator target, FilePayload file) {
        return dispatch(target, "paste", file);
    }

    private Sending dispatch(Locator target, String type, FilePayload file) {
        target.evaluate(
                WITH_FILE,
                Map.of(
                        "type",
                        type,
                        "name",
                        file.name,
                        "kind",
                        file.mimeType,
                        "content",
                        Base64.getEncoder().encodeToString(file.buffer)));
        return this;
    }

    /** What is on its way, and what was not sent. */
    Locator underway(String name) {
        return thread.getByRole(
                        AriaRole.LIST,
                        new GetByRoleOptions().setName(Pattern.compile("Fichiers en cours d’envoi|Files being sent")))
                .getByRole(AriaRole.LISTITEM)
                .filter(new FilterOptions().setHasText(name));
    }

    Locator cancel(String name) {
        return button("Annuler l’envoi de " + name);
    }

    Locator button(String name) {
        return thread.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** The message's card to download. */
    Locator card(String name) {
        return thread.getByRole(AriaRole.LOG)
                .getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName(Pattern.compile("(Télécharger|Download) " + literally(name))));
    }

    Locator image(String name) {
        return thread.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(Pattern.compile("(Agrandir|Enlarge) " + literally(name))));
    }

    /** The browser reads the pattern, and does not know Java's own way to quote. */
    private static String literally(String name) {
        return name.replace(".", "\\.");
    }

    /** The server has the next file, and the page never hears of it. */
    void loseTheNextAnswer() {
        var devtools = page.context().newCDPSession(page);
        var isLost = new AtomicBoolean();
        devtools.on("Fetch.requestPaused", paused -> {
            if (isLost.getAndSet(true)) {
                // Paused before the first one was dealt with; let go by what disables all.
                return;
            }
            var lost = new JsonObject();
            lost.addProperty("requestId", paused.get("requestId").getAsString());
            lost.addProperty("errorReason", "ConnectionReset");
            try {
                devtools.send("Fetch.failRequest", lost);
            } catch (PlaywrightException letGo) {
                // The stream told the page of its file sooner, and it gave the request up by itself.
                isLost.set(true);
            }
            devtools.send("Fetch.disable");
        });
        var pattern = new JsonObject();
        pattern.addProperty("urlPattern", "*/attachments");
        pattern.addProperty("requestStage", "Response");
        var patterns = new JsonArray();
        patterns.add(pattern);
        var asked = new JsonObject();
        asked.add("patterns", patterns);
        devtools.send("Fetch.enable", asked);
    }

    /** From now on an upload of this page takes its time; {@code -1} for as fast as ever. */
    void slow(int bytesPerSecond) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        var devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", conditions);
    }
}
