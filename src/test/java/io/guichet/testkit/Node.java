package io.guichet.testkit;

import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.conversation.AmendingAMessage;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.OpeningAConversation;
import io.guichet.core.conversation.PostingAMessage;
import io.guichet.core.conversation.TicketingAtOnce;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Admission;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.files.JudgingAFile;
import io.guichet.core.files.RequestFiles;
import io.guichet.core.files.SendingAFile;
import io.guichet.core.files.Uploads;
import io.guichet.core.identity.ConfirmingIdentity;
import io.guichet.core.mirror.AwaitingTheRequest;
import io.guichet.core.mirror.CallingForTheRequest;
import io.guichet.core.mirror.Effects;
import io.guichet.core.mirror.FollowingARequest;
import io.guichet.core.mirror.MirroringAConversation;
import io.guichet.core.mirror.MomentOfTheRequest;
import io.guichet.core.mirror.Requests;
import io.guichet.core.mirror.TakingInComments;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** What one node builds over the shared world; with a fuse, it may die at any call. */
public final class Node {

    public final Hub hub;
    public final Journal journal;
    public final OpeningAConversation opening;
    public final PostingAMessage posting;
    public final AmendingAMessage amending;
    public final TakingInComments taking;
    public final FollowingARequest following;
    public final MirroringAConversation mirroring;
    public final SendingAFile sending;
    public final MomentOfTheRequest moment;
    public final CallingForTheRequest calling;

    Node(World world, Clock clock, Fuse fuse) {
        var conversations = fuse.in(Conversations.class, world.conversations);
        var entries = fuse.in(Entries.class, world.entries);
        var requests = fuse.in(Requests.class, world.requests);
        hub = new Hub(clock);
        journal = new Journal(conversations, entries, hub, clock);
        var charter = new AcceptingTheCharter(world.settings, world.acceptances, clock);
        var entitlement = new Entitlement(world.settings, new CastCircles(), world.people);
        var identity = new ConfirmingIdentity(
                world.settings, entitlement, world.confirmations, world.mail, world.locks, clock);
        var admission = new Admission(world.settings, entitlement, charter, identity);
        var ticketing = new TicketingAtOnce(world.settings, PublicHolidays.NONE, entitlement, journal, clock);
        opening = new OpeningAConversation(
                world.portals, world.people, world.settings, admission, conversations, journal, ticketing, clock);
        posting = new PostingAMessage(world.settings, journal, ticketing);
        amending = new AmendingAMessage(world.settings, entries, journal, clock);
        taking = new TakingInComments(conversations, entries, journal, requests, world.people);
        moment = new MomentOfTheRequest(world.settings, entries, clock);
        calling = new CallingForTheRequest(journal, moment, new AwaitingTheRequest(journal, hub, 0));
        sending = new SendingAFile(
                world.settings,
                new JudgingAFile(world.fileTypes),
                calling,
                fuse.in(RequestFiles.class, world.files),
                fuse.in(Uploads.class, world.uploads),
                entries,
                journal,
                ticketing,
                world.locks,
                clock);
        following = new FollowingARequest(conversations, entries, journal);
        mirroring = new MirroringAConversation(
                journal, conversations, entries, requests, taking, new Effects(requests, journal), moment);
    }

    /** A run that never stops, with this view of what was never tried. */
    public static MirroringAConversation.Run run(Predicate<Entry> firstTry) {
        return new MirroringAConversation.Run() {
            @Override
            public boolean isFirstTry(Entry entry) {
                return firstTry.test(entry);
            }

            @Override
            public boolean mustStop() {
                return false;
            }

            @Override
            public void postponed(Optional<Instant> until, Entry last) {
                // Whoever calls it looks again by herself.
            }
        };
    }
}
