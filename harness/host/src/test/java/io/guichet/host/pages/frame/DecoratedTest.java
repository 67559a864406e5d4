package io.guichet.host.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecoratedTest {

    private static final String PAGE =
            """
            <html><head>
            <title>Chat &amp; horaires</title>
            <meta name="decorator" content="atl.admin">
            <meta content='SUP' name='projectKey'/>
            <link rel="stylesheet" href="/own.css">
            </head><body class="own"><p>Horaires</p></body></html>
            """;

    @Test
    void a_page_that_asks_for_it_is_taken_apart() {
        Decorated page = Decorated.of(PAGE).orElseThrow();

        assertThat(page.isForAdministration()).isTrue();
        assertThat(page.meta("projectKey")).isEqualTo("SUP");
        assertThat(page.title()).isEqualTo("Chat &amp; horaires");
        assertThat(page.head()).isEqualTo("<link rel=\"stylesheet\" href=\"/own.css\">");
        assertThat(page.body()).isEqualTo("<p>Horaires</p>");
    }

    @Test
    void a_page_that_does_not_is_left_alone() {
        assertThat(Decorated.of("<html><head><title>x</title></head><body>y</body></html>"))
                .isEmpty();
    }
}
