package io.guichet.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserTextTest {

    @Test
    void what_people_typed_is_never_markup() {
        assertThat(UserText.html("<script>alert('1')</script> & \"x\""))
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;");
    }

    @Test
    void addresses_become_links_without_the_full_stop_after_them() {
        assertThat(UserText.html("voir https://exemple.fr/a?b=1&c=2."))
                .isEqualTo("voir <a href=\"https://exemple.fr/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow\">"
                        + "https://exemple.fr/a?b=1&amp;c=2</a>.");
    }

    @Test
    void no_other_scheme_becomes_a_link() {
        assertThat(UserText.html("javascript:alert(1)")).isEqualTo("javascript:alert(1)");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(UserText.html(null)).isEmpty();
    }
}
