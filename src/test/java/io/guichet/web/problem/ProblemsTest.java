package io.guichet.web.problem;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.secrets.Secret;
import io.guichet.core.secrets.SecretKind;
import io.guichet.web.WebDesk;
import io.guichet.web.json.Malformed;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

    private final WebDesk web = new WebDesk();
    private final Refusals refusals = new Refusals(web.desk.people);
    private final ProblemMapper mapper = new ProblemMapper(web.problems);

    static Stream<Refused> every_refusal_has_a_sentence_in_both_languages() {
        var refusals = new Refusals(new WebDesk().desk.people);
        return Stream.concat(
                Stream.of(
                        Refusals.malformed(""),
                        Refusals.malformed("text"),
                        Refusals.notLoggedIn(),
                        Refusals.notAllowed(),
                        Refusals.notFound(),
                        Refusals.tooLarge(),
                        Refusals.notJson(),
                        Refusals.slowDown(Duration.ofSeconds(1)),
                        Refusals.unavailable(Duration.ofSeconds(1)),
                        Refusals.invalid("welcome"),
                        Refusals.stale(Map.of("now", "x")),
                        Refusals.staleCharter(2),
                        Refusals.byStatus(405),
                        Refusals.byStatus(500)),
                reasons().map(refusals::of));
    }

    private static Stream<Refusal> reasons() {
        return Stream.of(
                new Refusal.NotFound(),
                new Refusal.NotYours(),
                new Refusal.TakenBy(ALINE),
                new Refusal.HasEnded(),
                new Refusal.IsTicket(),
                new Refusal.IsOutOfScope(),
                new Refusal.NoSolution(),
                new Refusal.RatingIsClosed(),
                new Refusal.InvitationIsOver(),
                new Refusal.NobodyToInvite(),
                new Refusal.NotToday(Instant.EPOCH),
                new Refusal.ChatIsOff(),
                new Refusal.NotEntitled("le service clients", Optional.of("Intégrateurs réunis")),
                new Refusal.CharterIsDue(2),
                new Refusal.IdentityIsDue(),
                new Refusal.IdentityIsKnown(),
                new Refusal.TokenTooSoon(Duration.ofSeconds(42)),
                new Refusal.TokenIsWrong(4),
                new Refusal.TokenIsOver(),
                new Refusal.NoSuchChoice("topic"),
                new Refusal.TooFast(Duration.ofSeconds(1)),
                new Refusal.HoldsSecrets(List.of(new Secret(6, 17, SecretKind.PASSWORD))),
                new Refusal.EntryIsClosed(),
                new Refusal.Unqualified(),
                new Refusal.FieldsMissing(List.of("component")),
                new Refusal.FieldsRefused(Map.of("component", "Obligatoire")),
                new Refusal.HandOverRefused(Map.of("whole", "Obligatoire")),
                new Refusal.HandedOverMeanwhile(BENOIT, "DEV-12"),
                new Refusal.NothingToDraft(),
                new Refusal.NotReopened(),
                new Refusal.NotMereThanks(),
                new Refusal.EmptyText(),
                new Refusal.TextTooLong(10_000),
                new Refusal.FileTooLarge(20_971_520),
                new Refusal.FileTypeRefused(List.of("pdf")),
                new Refusal.FileContentDiffers(),
                new Refusal.FileIsEmpty(),
                new Refusal.RequestNotYet(),
                new Refusal.UnstorableText());
    }

    @ParameterizedTest
    @MethodSource
    void every_refusal_has_a_sentence_in_both_languages(Refused refused) {
        var french = text(web.problems.body(refused));
        web.desk.people.readsEnglish(CAMILLE);
        web.isLoggedIn(CAMILLE);
        var english = text(web.problems.body(refused));

        assertThat(french).contains("\"code\":\"" + refused.code() + "\"").isNotEqualTo(english);
    }

    @Test
    void the_test_above_knows_every_reason_of_the_product() {
        assertThat(reasons().map(Object::getClass))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Refusal.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @Test
    void who_was_faster_is_said_by_name_and_never_by_key() {
        var answer = mapper.toResponse(refusals.of(new Refusal.TakenBy(ALINE)));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text((byte[]) answer.getEntity()))
                .contains("\"code\":\"conversation.taken\"", "\"data\":{\"agent\":{\"name\":\"Aline\"}}");
    }

    @Test
    void too_fast_says_when_to_come_back() {
        var answer = mapper.toResponse(Refusals.slowDown(Duration.ofMillis(1_200)));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_failure_of_ours_tells_nothing_of_it() {
        var answer = mapper.toResponse(new IllegalStateException("password of the database is 1234"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getMediaType().toString()).startsWith("application/json");
        assertThat(text((byte[]) answer.getEntity()))
                .contains("service.unavailable")
                .doesNotContain("1234", "IllegalState", "\tat ");
    }

    @Test
    void a_malformed_request_names_the_field() {
        var answer = mapper.toResponse(new Malformed("clientId"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(text((byte[]) answer.getEntity())).contains("\"data\":{\"field\":\"clientId\"}");
    }

    @Test
    void what_the_container_refuses_looks_the_same_and_keeps_its_headers() {
        var notAllowed = mapper.toResponse(new NotAllowedException("GET"));
        var notJson = mapper.toResponse(new NotSupportedException());

        assertThat(notAllowed.getStatus()).isEqualTo(405);
        assertThat(notAllowed.getHeaderString("Allow")).contains("GET");
        assertThat(text((byte[]) notAllowed.getEntity())).contains("request.refused");
        assertThat(notJson.getStatus()).isEqualTo(415);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
