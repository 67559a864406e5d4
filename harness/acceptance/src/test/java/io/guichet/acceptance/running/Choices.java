package io.guichet.acceptance.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** What a form offers to choose from. */
public final class Choices {

    private Choices() {}

    /** The id of the one of this name. */
    public static String named(JsonNode choices, String name) {
        return StreamSupport.stream(choices.spliterator(), false)
                .filter(choice -> choice.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }
}
