package io.guichet.web.caller;

import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.web.WebDesk;
import io.guichet.web.problem.Refused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class CallersTest {

    private final WebDesk web = new WebDesk();
    private final Callers callers = new Callers(web.authentication, new RateLimits(web.desk.clock));

    @Test
    void who_is_logged_in_is_known_by_her_key() {
        web.isLoggedIn(CAMILLE);

        assertThat(callers.reading()).isEqualTo(CAMILLE);
        assertThat(callers.writing(sent("application/json;charset=utf-8"))).isEqualTo(CAMILLE);
    }

    @Test
    void who_is_not_logged_in_is_asked_to_before_anything_else() {
        assertThatThrownBy(callers::reading).satisfies(is(401));
        assertThatThrownBy(() -> callers.writing(sent("text/plain"))).satisfies(is(401));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "*/*"})
    void what_another_site_could_send_is_refused(String type) {
        web.isLoggedIn(CAMILLE);

        assertThatThrownBy(() -> callers.writing(sent(type))).satisfies(is(415));
        assertThatThrownBy(() -> callers.typing(sent(type))).satisfies(is(415));
    }

    @Test
    void signs_of_typing_are_held_shorter_than_messages() {
        web.isLoggedIn(CAMILLE);
        var json = sent("application/json");
        IntStream.range(0, RateLimits.TYPING_BURST).forEach(i -> callers.typing(json));

        assertThatThrownBy(() -> callers.typing(json)).satisfies(is(429));
        assertThat(callers.writing(json)).isEqualTo(CAMILLE);
    }

    @Test
    void who_searches_again_and_again_is_asked_to_wait() {
        web.isLoggedIn(CAMILLE);
        IntStream.range(0, RateLimits.SEARCHING_BURST).forEach(i -> callers.searching());

        assertThatThrownBy(callers::searching).satisfies(is(429));
        assertThat(callers.reading()).isEqualTo(CAMILLE);
    }

    private static java.util.function.Consumer<Throwable> is(int status) {
        return thrown -> assertThat(((Refused) thrown).status()).isEqualTo(status);
    }

    private static HttpHeaders sent(String type) {
        var headers = Mockito.mock(HttpHeaders.class);
        Mockito.when(headers.getMediaType()).thenReturn(type == null ? null : MediaType.valueOf(type));
        return headers;
    }
}
