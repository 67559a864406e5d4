package io.guichet.core.settings;

/** By which act of an agent's the promise of a pick-up is kept (R36, B5). */
public enum PickUpAct {
    /** Analysed and directed: qualified or handed over, whichever comes first. */
    DIRECTED,
    /** An agent has it. */
    ACCEPTED,
    /** An agent's first words to the customer, in chat or in Jira. */
    ANSWERED,
    QUALIFIED,
    HANDOVER
}
