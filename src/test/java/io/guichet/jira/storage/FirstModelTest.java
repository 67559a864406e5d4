package io.guichet.jira.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import io.guichet.testkit.Samples;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;

class FirstModelTest {

    /** Oracle's limit is 30; the product's prefix is {@code AO_} and six digits and an underscore. */
    private static final int LONGEST_TABLE_NAME = 30 - "AO_000000_".length();

    private static final int LONGEST_COLUMN_NAME = 30;

    private static final List<Class<? extends RawEntity<String>>> ROWS = List.of(
            ConversationRow.class,
            EntryRow.class,
            ReadMarkRow.class,
            LeaseRow.class,
            UploadRow.class,
            SettingsRow.class,
            AcceptanceRow.class,
            ConfirmationRow.class,
            PreferenceRow.class,
            ReplyRow.class,
            AuditRow.class,
            NodeRow.class,
            ArticleCountRow.class,
            VisitRow.class,
            ShownFieldsRow.class,
            ProjectRow.class);

    @Test
    void from_nothing_it_makes_tables_that_can_be_used() {
        var ao = TestEngine.H2.bare();

        new FirstModel().upgrade(ModelVersion.valueOf("0"), ao);

        var conversation = Samples.conversation();
        new AoConversations(ao, TestProjects.stored(ao)).add(conversation);
        assertThat(new AoConversations(ao, TestProjects.stored(ao)).byId(conversation.id()))
                .contains(conversation);
    }

    @Test
    void run_again_it_keeps_what_is_stored() {
        var ao = TestEngine.H2.bare();
        new FirstModel().upgrade(ModelVersion.valueOf("0"), ao);
        var conversation = new AoConversations(ao, TestProjects.stored(ao)).add(Samples.conversation());

        new FirstModel().upgrade(ModelVersion.valueOf("0"), ao);

        assertThat(new AoConversations(ao, TestProjects.stored(ao)).byId(conversation.id()))
                .contains(conversation);
    }

    @Test
    void it_brings_the_tables_to_version_1() {
        assertThat(new FirstModel().getModelVersion()).isEqualTo(ModelVersion.valueOf("1"));
    }

    @Test
    void names_fit_every_database() {
        for (var row : ROWS) {
            assertThat(row.getAnnotation(Table.class).value()).hasSizeLessThanOrEqualTo(LONGEST_TABLE_NAME);
            assertThat(columns(row)).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_COLUMN_NAME));
        }
    }

    private static Stream<String> columns(Class<?> row) {
        return Arrays.stream(row.getDeclaredMethods())
                .map(Method::getName)
                .map(name -> name.replaceFirst("^(get|is|set)", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }
}
