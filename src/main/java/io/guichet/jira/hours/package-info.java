/** What days are off: public holidays, computed by Jollyday. */
package io.guichet.jira.hours;
