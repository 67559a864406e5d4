package io.guichet.jira.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import io.guichet.core.knowledge.ArticleBody;
import io.guichet.core.knowledge.ArticleBody.Block;

/** How an article is read, as it is kept in a file. */
final class BodyDocument {

    // Jackson's shared type factory would keep this plugin's classes after an upgrade.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .typeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<>(16, 50)))
            .addMixIn(Block.class, Kinds.class)
            .build();

    private BodyDocument() {}

    static JsonNode of(ArticleBody body) {
        return JSON.valueToTree(body);
    }

    /** None where nothing was kept; what cannot be read is an {@link IllegalArgumentException}. */
    static ArticleBody read(JsonNode document) {
        if (document.isMissingNode()) {
            return ArticleBody.NONE;
        }
        try {
            return JSON.treeToValue(document, ArticleBody.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no article", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Items.class, name = "items"),
        @JsonSubTypes.Type(value = Block.Aside.class, name = "aside"),
        @JsonSubTypes.Type(value = Block.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Picture.class, name = "picture")
    })
    private interface Kinds {}
}
