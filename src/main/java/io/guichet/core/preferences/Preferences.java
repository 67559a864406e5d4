package io.guichet.core.preferences;

/**
 * How somebody wants her conversations shown (R18–R21).
 *
 * @param showKey the request's key with each conversation
 * @param unresolvedOnly no resolved ones in the list
 * @param originalInList her first message instead of the subject
 * @param originalInHeader her first message above the thread
 */
public record Preferences(boolean showKey, boolean unresolvedOnly, boolean originalInList, boolean originalInHeader) {

    /** For whoever has not chosen, where no administrator has either. */
    public static final Preferences NONE = new Preferences(false, false, false, false);
}
