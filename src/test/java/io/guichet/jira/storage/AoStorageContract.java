package io.guichet.jira.storage;

import com.atlassian.jira.cluster.ClusterInfo;
import io.guichet.core.audit.AuditLog;
import io.guichet.core.availability.Leases;
import io.guichet.core.charter.Acceptances;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.ReadMarks;
import io.guichet.core.conversation.Visits;
import io.guichet.core.files.Uploads;
import io.guichet.core.identity.Confirmations;
import io.guichet.core.knowledge.ArticleNumbers;
import io.guichet.core.preferences.Choices;
import io.guichet.core.preferences.ShownFields;
import io.guichet.core.privacy.PersonalData;
import io.guichet.core.replies.CannedReplies;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.Settings;
import io.guichet.testkit.AcceptancesContract;
import io.guichet.testkit.ArticleNumbersContract;
import io.guichet.testkit.AuditLogContract;
import io.guichet.testkit.CannedRepliesContract;
import io.guichet.testkit.ChoicesContract;
import io.guichet.testkit.ConfirmationsContract;
import io.guichet.testkit.ConversationsContract;
import io.guichet.testkit.CustomersListContract;
import io.guichet.testkit.DeskContract;
import io.guichet.testkit.EntriesContract;
import io.guichet.testkit.GlobalSettingsContract;
import io.guichet.testkit.JournalContract;
import io.guichet.testkit.LeasesContract;
import io.guichet.testkit.MessagesContract;
import io.guichet.testkit.MirroredEntriesContract;
import io.guichet.testkit.PersonalDataContract;
import io.guichet.testkit.ReadMarksContract;
import io.guichet.testkit.SettingsContract;
import io.guichet.testkit.ShownFieldsContract;
import io.guichet.testkit.UploadsContract;
import io.guichet.testkit.VisitsContract;
import java.time.Clock;

/** What every keeper promises, asked of ours on one database. */
abstract class AoStorageContract
        implements ConversationsContract,
                ArticleNumbersContract,
                AuditLogContract,
                CustomersListContract,
                DeskContract,
                EntriesContract,
                MessagesContract,
                MirroredEntriesContract,
                ReadMarksContract,
                LeasesContract,
                SettingsContract,
                GlobalSettingsContract,
                AcceptancesContract,
                ConfirmationsContract,
                VisitsContract,
                ShownFieldsContract,
                ChoicesContract,
                UploadsContract,
                CannedRepliesContract,
                PersonalDataContract,
                JournalContract {

    private final TestActiveObjects ao;

    AoStorageContract(TestEngine engine) {
        ao = engine.empty();
    }

    @Override
    public Conversations conversations() {
        return new AoConversations(ao, TestProjects.stored(ao));
    }

    @Override
    public Entries entries() {
        return new AoEntries(ao);
    }

    @Override
    public ReadMarks readMarks() {
        return new AoReadMarks(ao);
    }

    @Override
    public Uploads uploads() {
        return new AoUploads(ao);
    }

    @Override
    public AuditLog auditLog() {
        return new AoAuditLog(ao, TestProjects.stored(ao), audited -> {});
    }

    @Override
    public Leases leases() {
        return new AoLeases(ao, TestProjects.stored(ao));
    }

    /** One that remembers nothing of an earlier call. */
    @Override
    public Settings settings() {
        return new AoSettings(ao, TestProjects.stored(ao), globalSettings(), new OneNode(), Clock.systemUTC());
    }

    @Override
    public GlobalSettings globalSettings() {
        return new AoGlobalSettings(ao, new OneNode(), Clock.systemUTC());
    }

    @Override
    public Acceptances acceptances() {
        return new AoAcceptances(ao, TestProjects.stored(ao));
    }

    @Override
    public ArticleNumbers articleNumbers(String node) {
        return new AoArticleNumbers(ao, TestProjects.stored(ao), new NamedNode(node));
    }

    @Override
    public Confirmations confirmations() {
        return new AoConfirmations(ao, TestProjects.stored(ao));
    }

    @Override
    public Visits visits() {
        return new AoVisits(ao, TestProjects.stored(ao));
    }

    @Override
    public ShownFields shownFields() {
        return new AoShownFields(ao);
    }

    @Override
    public Choices choices() {
        return new AoChoices(ao);
    }

    @Override
    public CannedReplies cannedReplies() {
        return new AoCannedReplies(ao, TestProjects.stored(ao));
    }

    @Override
    public PersonalData personalData() {
        var everywhere = new AoGlobalSettings(ao, new OneNode(), Clock.systemUTC());
        return new AoPersonalData(
                ao,
                TestProjects.stored(ao),
                new AoSettings(ao, TestProjects.stored(ao), everywhere, new OneNode(), Clock.systemUTC()),
                everywhere);
    }

    private record NamedNode(String name) implements ClusterInfo {

        @Override
        public String getNodeId() {
            return name;
        }

        @Override
        public boolean isClustered() {
            return true;
        }
    }

    /** A product that is not clustered. */
    static final class OneNode implements ClusterInfo {

        @Override
        public String getNodeId() {
            return null;
        }

        @Override
        public boolean isClustered() {
            return false;
        }
    }
}
