package io.guichet.core.qualification;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.FilledFields;
import io.guichet.core.entitlement.Access;
import io.guichet.core.qualification.RequestFields.Sheet;
import io.guichet.core.settings.QualificationRules.Needed;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at the request itself; the account is no field of it, and was chosen when it was qualified. */
@Named
public final class NeededFields implements FilledFields {

    private final RequestFields fields;
    private final Settings settings;

    @Inject
    public NeededFields(RequestFields fields, Settings settings) {
        this.fields = fields;
        this.settings = settings;
    }

    @Override
    public List<String> missing(Access agent, Conversation conversation) {
        var needed = settings.of(conversation.project()).qualification().needed();
        if (needed.isEmpty()) {
            return List.of();
        }
        return conversation
                .request()
                .map(request -> fields.read(agent.person(), request, conversation.customer()))
                .map(sheet -> words(one -> needed.contains(one) && isEmpty(one, sheet)))
                .orElse(List.of());
    }

    static List<String> words(Predicate<Needed> which) {
        return Arrays.stream(Needed.values())
                .filter(which)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isEmpty(Needed needed, Sheet sheet) {
        return switch (needed) {
            case COMPONENT -> isEmpty(sheet.component());
            case PRIORITY -> isEmpty(sheet.priority());
            case ASSIGNEE -> isEmpty(sheet.assignee());
            case ACCOUNT -> false;
        };
    }

    private static boolean isEmpty(Optional<?> value) {
        return value.isEmpty();
    }
}
