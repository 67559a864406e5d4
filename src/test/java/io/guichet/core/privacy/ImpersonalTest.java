package io.guichet.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.privacy.Impersonal.Trace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article says what helped and not whom (R115). */
class ImpersonalTest {

    private static final Map<Trace, String> WORDS = Map.of(
            Trace.CUSTOMER, "[client]",
            Trace.AGENT, "[agent]",
            Trace.ORGANISATION, "[organisation]",
            Trace.EMAIL, "[adresse]",
            Trace.PHONE, "[téléphone]",
            Trace.ACCOUNT, "[compte $1]");

    private final Impersonal impersonal = Impersonal.of(
            Map.of(
                    Trace.CUSTOMER, List.of("Hélène de La Tour", "htour42"),
                    Trace.AGENT, List.of("Aline Petit"),
                    Trace.ORGANISATION, List.of("Mairie de Saint-Rémy")),
            WORDS);

    @ParameterizedTest
    @CsvSource({
        "'Bonjour, Hélène de La Tour ici', 'Bonjour, [client] ici'",
        "'HELENE ne peut plus imprimer', '[client] ne peut plus imprimer'",
        "'Merci Helene !', 'Merci [client] !'",
        "'compte htour42 bloqué', 'compte [client] bloqué'",
        "'Aline vous répond', '[agent] vous répond'",
        "'la mairie de saint-remy est fermée', 'la [organisation] est fermée'",
    })
    void names_go_however_they_are_written(String said, String kept) {
        assertThat(impersonal.text(said)).isEqualTo(kept);
    }

    /** Keyboards have one apostrophe and one hyphen, and people leave either out. */
    @ParameterizedTest
    @CsvSource({
        "Jean-Pierre, jean pierre",
        "Jean Pierre, Jean\u2011Pierre",
        "Lec\u0153ur, LECOEUR",
        "Lecoeur, lec\u0153ur",
        "L\u2019Atelier du Port, L'Atelier du Port",
        "L'Atelier du Port, l\u2019atelier  du\u00a0port",
        "Saint-Rémy, SAINT REMY",
    })
    void names_go_whatever_joins_their_parts(String name, String said) {
        assertThat(without(Trace.ORGANISATION, name, "Ici " + said + " !")).isEqualTo("Ici [organisation] !");
    }

    /** Who has a short name is no less somebody; with a small letter it is a word as any other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo Lindqvist|Merci, Bo !|Merci, [client] !",
                "Bo Lindqvist|C’est BO qui demande|C’est [client] qui demande",
                "Xu Li|Li ne peut pas valider|[client] ne peut pas valider",
                "Xu Li|un bouton xu li|un bouton [client]",
                "Anh Le|Mme Le attend, monsieur Le aussi|Mme [client] attend, monsieur [client] aussi",
                "Anh Le|Le fichier est là. Le voici.|Le fichier est là. Le voici.",
                "Jo de Wit|Wit de Jo, un jo de rien|[client] de [client], un jo de rien",
            })
    void short_names_go_where_they_are_names(String name, String said, String kept) {
        assertThat(without(Trace.CUSTOMER, name, said)).isEqualTo(kept);
    }

    /** People leave out of an organisation's name what it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mairie de Saint-Rémy|Nous, à Saint Remy, attendons.|Nous, à [organisation], attendons.",
                "Mairie de Saint-Rémy|la mairie et la Mairie attendent|la mairie et la Mairie attendent",
                "Cabinet Vidal et Fils|Chez Vidal et fils, chez VIDAL|Chez [organisation], chez [organisation]",
                "Harmonie Conseil SAS|Chez Harmonie, en harmonie|Chez [organisation], en harmonie",
                "Banque du Levant|Menu Banque, du Levant au levant|Menu Banque, du [organisation] au levant",
            })
    void what_an_organisation_is_called_goes_without_what_it_is(String name, String said, String kept) {
        assertThat(without(Trace.ORGANISATION, name, said)).isEqualTo(kept);
    }

    /** Who is called as her house is is taken out of both. */
    @Test
    void a_name_that_is_part_of_the_organisation_s_goes_alone_too() {
        var careful = Impersonal.of(
                Map.of(
                        Trace.CUSTOMER, List.of("Jeanne Vidal"),
                        Trace.ORGANISATION, List.of("Cabinet Vidal")),
                WORDS);

        assertThat(careful.text("Le Cabinet Vidal appelle. Jeanne au vidal : Jeanne Vidal."))
                .isEqualTo("Le [organisation] appelle. [client] au [client] : [client].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "01-23-45-67-89",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "0033612345678",
                "+32 470 12 34 56",
                "06\u00a012\u00a034\u00a056\u00a078",
                "(514) 555-0199",
            })
    void numbers_of_telephones_go(String number) {
        assertThat(impersonal.text("Au " + number + ", merci.")).isEqualTo("Au [téléphone], merci.");
    }

    @Test
    void addresses_go_whole_though_names_are_parts_of_them() {
        assertThat(impersonal.text("Écrivez à helene.tour+x@mairie-saint-remy.fr ou à O'Neil@é.example."))
                .isEqualTo("Écrivez à [adresse] ou à [adresse].");
    }

    @Test
    void accounts_go() {
        assertThat(impersonal.text("IBAN FR76 3000 6000 0112 3456 7890 189.")).isEqualTo("IBAN [compte $1].");
        assertThat(impersonal.text("BE68539007547034")).isEqualTo("[compte $1]");
    }

    /** Little words of a name are words of every text, and what stands inside another word is no name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il y a de la place dans la base, version 10.2.3.",
                "Le détour et la tournée du 12/03/2026 : 1 250 000 lignes, facture 20260312.",
                "L’erreur ORA-00942 de 14:05:33 revient à chaque export.",
                "Référence 2026-000123456",
            })
    void other_words_and_numbers_stay(String text) {
        assertThat(impersonal.text(text)).isEqualTo(text);
    }

    private static String without(Trace whose, String name, String text) {
        return Impersonal.of(Map.of(whose, List.of(name)), WORDS).text(text);
    }
}
