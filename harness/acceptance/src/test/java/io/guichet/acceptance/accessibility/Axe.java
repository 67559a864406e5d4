package io.guichet.acceptance.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Walks what a page shows of ours with axe, shadow roots included; WCAG 2.2 AA. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** What passed is not listed element by element: nobody asks. */
    private static AxeRunOptions options() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    static void findsNothing(Page page, String selector) {
        assertThat(violations(page, selector)).isEmpty();
    }

    /** What is wrong with what stands on a stage of the gallery. */
    static List<String> violations(Page page) {
        return violations(page, page.locator("html").getAttribute("data-host"));
    }

    /** What is wrong, each with the elements that it is about. */
    public static List<String> violations(Page page, String selector) {
        var found = new AxeBuilder(page)
                .options(options())
                .setLegacyMode(true)
                .include(selector)
                .withTags(RULES)
                // A widget is a part of somebody else's page; that page's outline is not its to give.
                .disableRules(List.of("region", "page-has-heading-one", "landmark-one-main", "heading-order"))
                .analyze();
        return found.getViolations().stream().map(Object::toString).toList();
    }
}
