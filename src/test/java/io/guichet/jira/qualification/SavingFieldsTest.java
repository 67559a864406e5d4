package io.guichet.jira.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.guichet.core.qualification.RequestFields.Changes;
import io.guichet.core.qualification.RequestFields.Field;
import io.guichet.core.qualification.RequestFields.Saved;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M16: all of what is changed at once is saved, or nothing. */
class SavingFieldsTest {

    private final IssueService service = mock(IssueService.class);
    private final ApplicationUser agent = mock(ApplicationUser.class);
    private final Issue issue = mock(Issue.class);
    private final SavingFields saving = new SavingFields(service, mock(UserManager.class), mock(TypedRequests.class));

    @Test
    void a_way_that_jira_refuses_saves_no_assignee_either() {
        var errors = new SimpleErrorCollection();
        errors.addErrorMessage("not from here");
        var refused = mock(TransitionValidationResult.class);
        when(refused.isValid()).thenReturn(false);
        when(refused.getErrorCollection()).thenReturn(errors);
        when(service.validateTransition(any(), any(), anyInt(), any())).thenReturn(refused);

        var saved = save(Map.of(Field.ASSIGNEE, "benoit", Field.TRANSITION, "761"));

        assertThat(saved).isEqualTo(new Saved.Refused(Map.of(Field.TRANSITION, "not from here")));
        verify(service, never()).update(any(), any());
    }

    @Test
    void a_way_of_too_many_digits_is_none() {
        assertThat(save(Map.of(Field.TRANSITION, "9999999999"))).isEqualTo(new Saved.Unknown(Field.TRANSITION));
        verifyNoInteractions(service);
    }

    private Saved save(Map<Field, String> values) {
        return saving.save(agent, issue, new Changes(values, Optional.empty()));
    }
}
