package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.secrets.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why the product says no; the edge gives each its code and its sentence. */
public sealed interface Refusal {

    /** It does not exist, or may not be seen; the two look the same. */
    record NotFound() implements Refusal {}

    /** Seen, but the act belongs to another role. */
    record NotYours() implements Refusal {}

    /** Somebody else was faster. */
    record TakenBy(PersonKey agent) implements Refusal {}

    /** The session has ended. */
    record HasEnded() implements Refusal {}

    /** It is a classic ticket by now. */
    record IsTicket() implements Refusal {}

    /** It was closed, as a matter of another service (R31). */
    record IsOutOfScope() implements Refusal {}

    /** There is no solution to confirm, to miss or to rate. */
    record NoSolution() implements Refusal {}

    /** A rating may be changed for a day (R38). */
    record RatingIsClosed() implements Refusal {}

    /** The invitation has expired, was withdrawn, or was answered otherwise (R45). */
    record InvitationIsOver() implements Refusal {}

    /** She does not want to be invited before (R45). */
    record NotToday(Instant until) implements Refusal {}

    /** The request's reporter is no customer who could chat in the portal. */
    record NobodyToInvite() implements Refusal {}

    /** Chat is off in this project (R122). */
    record ChatIsOff() implements Refusal {}

    /**
     * She is no key user (R129).
     *
     * @param contact whom to contact; may be empty
     * @param partner the integrator who supports her organisation (R76)
     */
    record NotEntitled(String contact, Optional<String> partner) implements Refusal {}

    /** She writes more than the project takes; in a while she may again. */
    record TooFast(Duration pause) implements Refusal {}

    /** Something was chosen that is not there to choose. */
    record NoSuchChoice(String field) implements Refusal {}

    /** The charter is to be accepted first (R11). */
    record CharterIsDue(int version) implements Refusal {}

    /** Who she is has to be confirmed first (R46). */
    record IdentityIsDue() implements Refusal {}

    /** Who she is need not be confirmed, or was confirmed already. */
    record IdentityIsKnown() implements Refusal {}

    /** A token was sent a moment ago; in a while another may be. */
    record TokenTooSoon(Duration pause) implements Refusal {}

    /** @param left how many tries there are left */
    record TokenIsWrong(int left) implements Refusal {}

    /** The token has expired, was used, or was guessed at too often. */
    record TokenIsOver() implements Refusal {}

    /**
     * The text has likely secrets in it, which this project does not take (R51).
     *
     * @param secrets where they stand
     */
    record HoldsSecrets(List<Secret> secrets) implements Refusal {

        public HoldsSecrets {
            secrets = List.copyOf(secrets);
        }
    }

    /** It can no longer be edited or deleted, or never could. */
    record EntryIsClosed() implements Refusal {}

    /** The project wants requests qualified before they are closed (R91). */
    record Unqualified() implements Refusal {}

    /** @param fields why Jira refuses, by the field's word; under "whole" what concerns none or many of them */
    record FieldsRefused(Map<String, String> fields) implements Refusal {

        public FieldsRefused {
            fields = Map.copyOf(fields);
        }
    }

    /** @param fields words of the fields that have to be filled in before a request counts as qualified */
    record FieldsMissing(List<String> fields) implements Refusal {

        public FieldsMissing {
            fields = List.copyOf(fields);
        }
    }

    /** @param fields why Jira makes no copy, by its identifiers of fields; under "whole" what concerns none or many */
    record HandOverRefused(Map<String, String> fields) implements Refusal {

        public HandOverRefused {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * Somebody has handed it over since the caller last looked; she may want another copy all the same.
     *
     * @param copy its key
     */
    record HandedOverMeanwhile(PersonKey by, String copy) implements Refusal {}

    /** No answer has reopened it, so there is nothing to close again. */
    record NotReopened() implements Refusal {}

    /** What reopened it is not a thank-you alone, or not any more (R103). */
    record NotMereThanks() implements Refusal {}

    /** It is not solved, or the project has no place for drafts of articles (R115). */
    record NothingToDraft() implements Refusal {}

    /** Nothing but blanks was sent. */
    record EmptyText() implements Refusal {}

    /** @param longest allowed length in characters (Unicode code points) */
    record TextTooLong(int longest) implements Refusal {}

    /** @param largestBytes allowed size of a file */
    record FileTooLarge(long largestBytes) implements Refusal {}

    /** @param types extensions of the files that may be sent */
    record FileTypeRefused(List<String> types) implements Refusal {}

    /** The content is not what the extension says, or something that a browser would run. */
    record FileContentDiffers() implements Refusal {}

    /** A file of no bytes. */
    record FileIsEmpty() implements Refusal {}

    /** A file needs the request, which is still being created; the same call again will find it. */
    record RequestNotYet() implements Refusal {}

    /** Holds a character that no database keeps: NUL or half a surrogate pair. */
    record UnstorableText() implements Refusal {}
}
