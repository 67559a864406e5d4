package io.guichet.core.replies;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.RequestRef;
import io.guichet.core.replies.CannedReply.OfPerson;
import io.guichet.core.replies.FillingAReply.Filled;
import io.guichet.core.settings.Schedule;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** B17: placeholders are filled by plain substitution, in the customer's language. */
class FillingAReplyTest {

    private final TestDesk desk = new TestDesk();
    private final FillingAReply filling = new FillingAReply(desk.people, desk.settings);

    @Test
    void what_is_known_stands_in_the_place_of_its_name() {
        var conversation = desk.opens(CAMILLE, "Bonjour").with(new RequestRef(10_012, "SUP-12"));
        var customer = desk.people.shown(CAMILLE).name();
        var agent = desk.people.shown(ALINE).name();

        assertThat(filling.filled(reply("Bonjour {customer}, {key} — {agent}"), ALINE, conversation))
                .isEqualTo(new Filled("Bonjour " + customer + ", SUP-12 — " + agent, List.of()));
    }

    @Test
    void what_nobody_knows_stays_and_is_named() {
        var conversation = desk.opens(CAMILLE, "Bonjour");

        assertThat(filling.filled(reply("{key} {Customer} {} {a b} {phone} $1 \\"), ALINE, conversation))
                .isEqualTo(new Filled("{key} {Customer} {} {a b} {phone} $1 \\", List.of("Customer", "key", "phone")));
    }

    @Test
    void hours_are_those_of_the_project_in_words() {
        desk.settings.with(SUP, Rules.on().schedule(Schedule.OFFICE_HOURS));
        var conversation = desk.opens(CAMILLE, "Bonjour");

        assertThat(filling.filled(reply("Nous répondons : {hours}."), ALINE, conversation)
                        .text())
                .isEqualTo("Nous répondons : lundi – vendredi 09:00–12:00, 14:00–17:00.");
        assertThat(HoursInWords.of(Schedule.ALWAYS, Locale.ENGLISH)).isEqualTo("Monday – Sunday 00:00–24:00");
    }

    private static CannedReply reply(String text) {
        return new CannedReply("id", new OfPerson(ALINE), "a", "A", text);
    }
}
