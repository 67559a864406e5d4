package io.guichet.web.admin;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.CastPeople;
import io.guichet.web.admin.KeyUserList.Ignored;
import io.guichet.web.admin.KeyUserList.Listed;
import io.guichet.web.admin.KeyUserList.Report;
import io.guichet.web.problem.Refused;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R129, B10: a list of key users as subscribers write it, and what of it was not understood. */
class KeyUserListTest {

    private static final List<Account> ACCOUNTS = List.of(
            new Account(CAMILLE, "camille", "camille@durand.example"),
            new Account(HUGO, "hugo", "shared@durand.example"),
            new Account(ALINE, "aline", "shared@durand.example"));

    private final CastPeople people = new CastPeople();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camille\nhugo\n",
                "camille;Camille Durand;x\r\nhugo;Hugo\r\n",
                "user,name\ncamille,\"Durand, Camille\"\nhugo,Hugo\n",
                "Nom;Prénom;Utilisateur\nDurand;Camille;camille\nDurand;Hugo;hugo",
                "Société\tIdentifiant\nDurand\tCAMILLE\nDurand\t hugo \n",
                "\n\ncamille\n\n\nhugo",
                "courriel\ncamille@durand.example\nhugo",
                "\"camille\"\n\"hugo\"",
                "utilisateur;nom;adresse\n;Camille Durand;camille@durand.example\nhugo;Hugo;shared@durand.example",
                "courriel;utilisateur\nshared@durand.example;camille\n;hugo",
                "sep=;\r\nutilisateur;nom\r\ncamille;Camille\r\nhugo;Hugo",
                "sep=,\ncourriel,nom\ncamille@durand.example,Camille\nhugo,Hugo",
                "sep=\t\nUtilisateur\tNom\ncamille\tCamille\nhugo\tHugo"
            })
    void people_are_found_by_name_or_address_whatever_separates_them(String text) {
        assertThat(read(text).people()).extracting(Listed::user).containsExactly("camille", "hugo");
        assertThat(read(text).ignored()).isEmpty();
        assertThat(read(text).imported()).isEqualTo(2);
    }

    @Test
    void what_was_not_understood_is_told_by_its_line() {
        var report = read(
                """
                utilisateur;nom
                camille;Camille
                nobody;Nobody
                CAMILLE;again
                ;Sans compte
                shared@durand.example;
                "x
                y";two lines
                unknown@durand.example
                """);

        assertThat(report.people()).extracting(Listed::user).containsExactly("camille");
        assertThat(report.ignored())
                .containsExactly(
                        new Ignored(3, "nobody", "unknown"),
                        new Ignored(4, "CAMILLE", "twice"),
                        new Ignored(5, "Sans compte", "empty"),
                        new Ignored(6, "shared@durand.example", "several"),
                        new Ignored(7, "x\ny", "unknown"),
                        new Ignored(9, "unknown@durand.example", "unknown"));
    }

    /** Excel in French: semicolons, and Windows-1252. */
    @Test
    void a_table_of_excels_is_read() {
        var text = SentText.of(
                "Prénom;Identifiant\r\nÉlodie;camille\r\nJérôme;hélène\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(read(text).people()).extracting(Listed::user).containsExactly("camille");
        assertThat(read(text).ignored()).containsExactly(new Ignored(3, "hélène", "unknown"));
    }

    /** What the export marks as no formula comes back as it was. */
    @Test
    void a_cell_that_would_be_a_formula_is_marked_and_comes_back() {
        for (var value : List.of("=1+1", "+33388", "-x", "@SUM(A1)", "\tx", "\rx", "\nx")) {
            assertThat(SafeCells.of(value)).isEqualTo("'" + value);
            assertThat(SafeCells.back(SafeCells.of(value))).isEqualTo(value);
        }
        for (var value : List.of("", "camille", "'quoted'", "a=b", "1-2")) {
            assertThat(SafeCells.of(value)).isEqualTo(value);
            assertThat(SafeCells.back(value)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\0\u0001PK"})
    void what_is_no_table_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessageContaining("import.unreadable");
    }

    @Test
    void a_quote_that_never_ends_is_no_reason_to_fail() {
        assertThat(read("camille\n\"hugo").people()).extracting(Listed::user).contains("camille");
    }

    private Report read(String text) {
        return new KeyUserList(new KnownAccounts(), people).read(text);
    }

    private static final class KnownAccounts implements Accounts {

        @Override
        public Optional<Account> of(PersonKey person) {
            return who().filter(account -> account.person().equals(person)).findFirst();
        }

        @Override
        public Optional<PersonKey> named(String userName) {
            return who().filter(account -> account.userName().equalsIgnoreCase(userName))
                    .map(Account::person)
                    .findFirst();
        }

        @Override
        public List<PersonKey> withAddress(String email) {
            return who().filter(account -> account.email().equalsIgnoreCase(email))
                    .map(Account::person)
                    .toList();
        }

        private static Stream<Account> who() {
            return ACCOUNTS.stream();
        }
    }
}
