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
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.guichet.core.qualification.RequestFields.Changes;
import io.guichet.core.qualification.RequestFields.Field;
import io.guichet.core.qualification.RequestFields.Saved;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M16: all of what is changed at once is saved, or nothing. */
class SavingFieldsTest {

    private final IssueService service = mock(IssueService.class);
    private final ApplicationUser agent = mock(ApplicationUser.class);
    private final Issue issue = mock(Issue.class);
    private final SavingFields saving =
            new SavingFields(service, mock(UserManager.class), mock(TypedRequests.class), mock(GroupFields.class));

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

    /** R96: a form shows the first of several; the others are not its to take away. */
    @Test
    void in_the_place_of_the_first_component_stands_the_chosen_one_and_the_others_stay() {
        var input = mock(IssueInputParameters.class);
        var checked = mock(UpdateValidationResult.class);
        var accounting = component(1);
        var till = component(2);
        when(issue.getComponents()).thenReturn(List.of(accounting, till));
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateUpdate(any(), any(), any())).thenReturn(checked);
        when(checked.getErrorCollection()).thenReturn(new SimpleErrorCollection());

        save(Map.of(Field.COMPONENT, "1"));
        save(Map.of(Field.COMPONENT, "3"));

        verify(input).setComponentIds(1L, 2L);
        verify(input).setComponentIds(3L, 2L);
    }

    private static ProjectComponent component(long id) {
        var component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(id);
        return component;
    }

    private Saved save(Map<Field, String> values) {
        return saving.save(agent, issue, new Changes(values, Optional.empty()));
    }
}
