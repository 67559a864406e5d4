package io.guichet.acceptance.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which files may be sent is a setting, with what is usual until somebody says otherwise (R147, R48, R50). */
@OnHost
final class FileSettingsIT {

    /** Holds at once, for both sides, and windows are told. */
    @Test
    void R147_types_and_size_are_those_of_the_settings(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var conversation = camille.open("Quels fichiers ?");
        try (var admin = Administration.of(host)) {
            assertThat(rules(camille).path("largestBytes").asInt()).isEqualTo(20 * 1024 * 1024);
            assertThat(rules(camille).path("types"))
                    .extracting(JsonNode::asText)
                    .contains("pdf", "mp3", "mp4", "docx", "xlsx", "msi")
                    .doesNotContain("csv");
            var table = "a;b".getBytes(StandardCharsets.US_ASCII);
            assertThat(camille.send(conversation, "table.csv", table).status()).isEqualTo(415);

            admin.change("'files':{'largestBytes':" + Chat.PDF.length + ",'types':['pdf','csv']}");

            assertThat(rules(camille).path("types"))
                    .extracting(JsonNode::asText)
                    .containsExactly("pdf", "csv");
            assertThat(camille.send(conversation, "table.csv", table).status()).isEqualTo(201);
            assertThat(aline.send(conversation, "juste.pdf", Chat.PDF).status()).isEqualTo(201);
            var larger = Arrays.copyOf(Chat.PDF, Chat.PDF.length + 1);
            var tooLarge = camille.send(conversation, "grand.pdf", larger);
            assertThat(tooLarge.status()).isEqualTo(413);
            assertThat(tooLarge.json().at("/data/largestBytes").asInt()).isEqualTo(Chat.PDF.length);
            var id3 = "ID3".getBytes(StandardCharsets.US_ASCII);
            assertThat(aline.send(conversation, "note.mp3", id3)
                            .json()
                            .path("code")
                            .asText())
                    .isEqualTo("file.type");
        }
    }

    private static JsonNode rules(Chat chat) {
        return chat.session().get("/rest/guichet/1.0/portals/1/rules").ok().path("files");
    }
}
