package io.guichet.testkit;

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

/** The keepers in memory, which other tests rely on, keep what every keeper promises. */
class MemoryStorageTest
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

    private final MemoryConversations conversations = new MemoryConversations();
    private final MemoryEntries entries = new MemoryEntries();
    private final MemoryReadMarks readMarks = new MemoryReadMarks();
    private final MemoryLeases leases = new MemoryLeases();
    private final MemoryUploads uploads = new MemoryUploads();
    private final MemoryShownFields shownFields = new MemoryShownFields();
    private final MemoryVisits visits = new MemoryVisits();
    private final Settings settings = new MemorySettings();
    private final GlobalSettings globalSettings = new MemoryGlobalSettings();
    private final MemoryArticleNumbers articleNumbers = new MemoryArticleNumbers();
    private final MemoryConfirmations confirmations = new MemoryConfirmations();
    private final MemoryAcceptances acceptances = new MemoryAcceptances();
    private final CannedReplies cannedReplies = new MemoryCannedReplies();
    private final AuditLog auditLog = new MemoryAuditLog();
    private final Choices choices = new MemoryChoices();

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Entries entries() {
        return entries;
    }

    @Override
    public ReadMarks readMarks() {
        return readMarks;
    }

    @Override
    public Uploads uploads() {
        return uploads;
    }

    @Override
    public AuditLog auditLog() {
        return auditLog;
    }

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public GlobalSettings globalSettings() {
        return globalSettings;
    }

    @Override
    public Acceptances acceptances() {
        return acceptances;
    }

    @Override
    public ArticleNumbers articleNumbers(String node) {
        return articleNumbers;
    }

    @Override
    public Confirmations confirmations() {
        return confirmations;
    }

    @Override
    public Visits visits() {
        return visits;
    }

    @Override
    public ShownFields shownFields() {
        return shownFields;
    }

    @Override
    public CannedReplies cannedReplies() {
        return cannedReplies;
    }

    @Override
    public Choices choices() {
        return choices;
    }

    @Override
    public PersonalData personalData() {
        return new MemoryPersonalData(
                conversations, entries, readMarks, acceptances, confirmations, leases, uploads, visits);
    }
}
