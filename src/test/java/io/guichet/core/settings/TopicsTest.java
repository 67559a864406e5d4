package io.guichet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R66: the modules there are depend on the topic. */
class TopicsTest {

    private static final List<Topic> TOPICS = List.of(
            new Topic("panne", name(), List.of(new Topic.Part("paie", name()), new Topic.Part("achats", name()))),
            new Topic("facture", name(), List.of(new Topic.Part("clients", name()))),
            new Topic("autre", name(), List.of()));

    @ParameterizedTest
    @CsvSource({
        ",,",
        "panne,,",
        "panne,achats,",
        "facture,clients,",
        "autre,,",
        "Panne,,topic",
        "inconnu,paie,topic",
        "facture,paie,module",
        "autre,paie,module",
        ",paie,module",
    })
    void what_is_not_there_to_choose_is_named(String topic, String module, String unknown) {
        assertThat(Topics.unknown(TOPICS, Optional.ofNullable(topic), Optional.ofNullable(module)))
                .isEqualTo(Optional.ofNullable(unknown));
    }

    private static Texts name() {
        return new Texts("x", "x");
    }
}
