package io.guichet.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.core.availability.PickUp;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.files.KnownFiles;
import io.guichet.core.health.Mishaps;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.CastAffiliations;
import io.guichet.testkit.Catalogue;
import io.guichet.testkit.TestDesk;
import io.guichet.web.attendance.Attendance;
import io.guichet.web.json.Json;
import io.guichet.web.language.Sentences;
import io.guichet.web.portal.ChatStates;
import io.guichet.web.portal.OwnConversations;
import io.guichet.web.problem.Problems;
import io.guichet.web.view.AgentSideViews;
import io.guichet.web.view.AttachmentViews;
import io.guichet.web.view.ConversationViews;
import io.guichet.web.view.CustomerViews;
import io.guichet.web.view.EntryViews;
import io.guichet.web.view.LastEntries;
import io.guichet.web.view.LifeViews;
import io.guichet.web.view.OwnEntries;
import java.time.Clock;
import java.util.Locale;
import org.mockito.Mockito;

/** What the doors share, around the product in memory. */
public final class WebDesk {

    public final TestDesk desk = new TestDesk();
    public final JiraAuthenticationContext authentication = Mockito.mock(JiraAuthenticationContext.class);
    public final Sentences sentences = new Sentences(new Catalogue(), authentication, desk.people);
    public final Json json = new Json();
    public final Problems problems = new Problems(sentences, json, new Mishaps(Clock.systemUTC()));
    public final Attendance attendance = new Attendance(desk.journal, desk.hub, desk.clock);
    public final EntryViews entryViews = new EntryViews(
            desk.entries,
            desk.people,
            sentences,
            new AttachmentViews(new KnownFiles(desk.journal, desk.files, desk.clock)),
            new OwnEntries(desk.amending, desk.journal, desk.clock));
    public final ConversationViews conversationViews = new ConversationViews(
            desk.people,
            desk.unread,
            desk.reading,
            new LastEntries(desk.entries),
            entryViews,
            attendance,
            new LifeViews(
                    desk.settings,
                    desk.people,
                    desk.entries,
                    desk.lastWords,
                    desk.queue,
                    desk.waits,
                    desk.offering,
                    new PickUp(desk.settings, PublicHolidays.NONE),
                    desk.clock),
            new CustomerViews(desk.people, new CastAffiliations(), desk.entitlement, attendance),
            new AgentSideViews(desk.pickUp, desk.escalation, desk.moment, desk.settings, desk.clock),
            desk.settings);
    public final OwnConversations ownConversations =
            new OwnConversations(desk.conversations, desk.unread, desk.gate, desk.hub, desk.clock);
    public final ChatStates chatStates = new ChatStates(
            desk.people,
            desk.people,
            desk.settings,
            desk.availability,
            desk.entitlement,
            desk.pickUp,
            desk.charter,
            desk.identity,
            ownConversations,
            desk.matters,
            desk.gate,
            sentences,
            desk.clock);

    public WebDesk() {
        ownConversations.start();
        desk.matters.start();
        isLoggedOut();
    }

    public void isLoggedOut() {
        Mockito.when(authentication.getLoggedInUser()).thenReturn(null);
        Mockito.when(authentication.getLocale()).thenReturn(Locale.FRENCH);
    }

    public void isLoggedIn(PersonKey person) {
        var user = Mockito.mock(ApplicationUser.class);
        Mockito.when(user.getKey()).thenReturn(person.value());
        Mockito.when(user.isActive()).thenReturn(true);
        Mockito.when(authentication.getLoggedInUser()).thenReturn(user);
        Mockito.when(authentication.getLocale()).thenReturn(desk.people.languageOf(person));
    }
}
