package io.guichet.acceptance.accessibility;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.TimeoutError;
import io.guichet.acceptance.browser.Visitors;
import io.guichet.acceptance.running.Built;
import io.guichet.acceptance.running.HostProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The gallery that the host serves, in one look: every scene is played, and pictured as the test leaves it. */
record Gallery(HostProcess host, Visitors visitors, int width, String language, String theme) {

    /** What is wrong with every scene by these looks at its page, each fault with the scene's name. */
    @SafeVarargs
    final List<String> faults(Function<Page, List<String>>... looks) {
        var visitor = visitors.as(host, "camille", width);
        var page = visitor.open("/gallery/");
        Axe.comesWith(page.context());
        var faults = new ArrayList<String>();
        for (var scene : scenes(page)) {
            page.setViewportSize(width, page.viewportSize().height);
            if (!isPlayed(page, scene)) {
                faults.add(scene.name() + ": could not be played");
                continue;
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(picture(scene)));
            for (var look : looks) {
                look.apply(page).forEach(found -> faults.add(scene.name() + ": " + found));
            }
        }
        assertThat(visitor.errors()).isEmpty();
        return faults;
    }

    private Path picture(Scene scene) {
        return Built.folder("pictures/gallery")
                .resolve(String.join("-", scene.name(), Integer.toString(width), theme, language) + ".png");
    }

    private record Scene(String name, String stage) {}

    private static List<Scene> scenes(Page overview) {
        var stages = overview.locator("iframe");
        stages.first().waitFor();
        assertThat(stages.count()).isGreaterThan(20);
        return stages.all().stream()
                .map(it -> new Scene(
                        it.getAttribute("title"), it.getAttribute("src").replaceAll("\\?.*", "")))
                .toList();
    }

    private boolean isPlayed(Page page, Scene scene) {
        page.navigate(host.url() + "/gallery/" + scene.stage() + "?scene=" + scene.name() + "&lang=" + language
                + "&theme=" + theme);
        try {
            page.waitForSelector("html[data-ready]", new WaitForSelectorOptions().setState(ATTACHED));
        } catch (TimeoutError e) {
            return false;
        }
        waitForStillness(page);
        return "true".equals(page.locator("html").getAttribute("data-ready"));
    }

    /** Until nothing moves any more, in the frames neither, but for dots and spinners. */
    static void waitForStillness(Page page) {
        page.evaluate(STILLNESS);
    }

    private static final String STILLNESS =
            """
            async () => {
              const { shadowRoot } = document.querySelector(document.documentElement.dataset.host);
              const frames = [...shadowRoot.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
              const framed = frames.flatMap((page) => [...page.querySelectorAll('*')].map((it) => it.shadowRoot ?? []));
              await Promise.all([shadowRoot, ...framed.flat()]
                  .flatMap((root) => root.getAnimations())
                  .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
                  .map(({ finished }) => finished.catch(() => undefined)));
            }
            """;
}
