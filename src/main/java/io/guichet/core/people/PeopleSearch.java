package io.guichet.core.people;

import java.util.List;

/** Looks people up by a few letters, as far as the product lets somebody look. */
public interface PeopleSearch {

    /**
     * Active people of that name, user name or address, in Jira's order.
     *
     * @param viewer who may not browse people finds only whom she names in full
     */
    List<PersonKey> matching(PersonKey viewer, String words, int limit);
}
