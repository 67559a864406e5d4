package io.guichet.acceptance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with settings is said at its field, in the reader’s language. */
@OnHost(own = "settings")
final class WrongSettingsIT {

    private RhSettings rh;

    @BeforeEach
    void login(HostProcess host) {
        rh = RhSettings.of(host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'pickUpMinutes':0 | pickUpMinutes | Entre 1 et 1 440. | Between 1 and 1,440.",
                "'requestType':' ' | requestType | À remplir. | To be filled in.",
                "'outsideHours':'open' | outsideHours | Valeur inconnue : « open ». | Unknown value: “open”.",
                "'schedule':{'zone':'Europe/Atlantide'} | schedule.zone | Fuseau horaire inconnu. | Unknown time zone.",
                "'schedule':{'week':{'monday':[{'from':'9 h','to':'12:00'}]}} | schedule.week.monday[0].from"
                        + " | Deux chiffres pour l’heure et deux pour les minutes. | A time such as 09:00.",
                "'schedule':{'week':{'monday':[{'from':'12:00','to':'09:00'}]}} | schedule.week.monday[0].to"
                        + " | L’heure de fin précède l’heure de début. | The end is before the start.",
                "'schedule':{'week':{'monday':[{'from':'09:00','to':'12:00'},{'from':'11:00','to':'13:00'}]}}"
                        + " | schedule.week.monday[1].from | Ces créneaux se chevauchent. | These slots overlap.",
                "'schedule':{'holidays':[{'date':'2026-02-30','name':{'fr':'x'}}]} | schedule.holidays[0].date"
                        + " | Une date comme 2026-05-01. | A date such as 2026-05-01.",
                "'files':{'types':['svg']} | files.types[0]"
                        + " | Ce type de fichier n’est jamais accepté : un navigateur l’exécuterait."
                        + " | This type of file is never accepted: a browser would run it.",
                "'help':{'guideUrl':'javascript:x'} | help.guideUrl"
                        + " | Une adresse complète, qui commence par https."
                        + " | A complete address, such as https://example.com/guide.",
                "'topics':[{'id':'a','name':{'fr':'x'}},{'id':'a','name':{'fr':'y'}}] | topics[1].id"
                        + " | Déjà présent plus haut. | Already there above.",
                "'look':{'accent':'red'} | look.accent | Une couleur comme #0c66e4. | A colour such as #0c66e4.",
                "'handOver':{'targets':[{'project':'dev','name':{'fr':'x'},'bug':'B','other':'S'}]}"
                        + " | handOver.targets[0].project | Une clé de projet, comme DEV. | A project key, such as DEV.",
                "'look':{'accent':'#ffd700'} | look.accent | Contraste 1,4 avec le blanc : insuffisant, 3 requis."
                        + " | Contrast 1.4 with white: too low, 3 needed.",
                "'unseen':{'repeatMinutes':[5,2]} | unseen.repeatMinutes[1]"
                        + " | Plus que la valeur précédente. | More than the value before.",
                "'requestType':'{256 times x}' | requestType | Au plus 255 caractères. | At most 255 characters.",
                "'topics':[{'id':'Été','name':{'fr':'x'}}] | topics[0].id"
                        + " | Seulement des lettres sans accent, des chiffres, - et _ ; 64 caractères au plus."
                        + " | Only letters without accents, digits, - and _; at most 64 characters.",
                "'knowledge':{'reviewLabels':['a','b','c','d','e','f','g','h','i','j','k']} | knowledge.reviewLabels"
                        + " | Au plus 10 éléments. | At most 10 items.",
                "'files':{'types':['.PDF']} | files.types[0] | Une extension en minuscules, comme pdf."
                        + " | An extension in lower case, such as pdf.",
                "'schedule':{'closings':[{'from':'demain','to':'2026-05-11T09:00:00Z'}]} | schedule.closings[0].from"
                        + " | Une date et une heure. | A date and a time.",
                "'schedule':{'countries':['FR','ZZ']} | schedule.countries[1]"
                        + " | Pays inconnu : « ZZ ». | Unknown country: “ZZ”.",
                "'qualification':{'group':'customfield_4711'} | qualification.group"
                        + " | Jira n’a pas de liste de ce nom : « customfield_4711 »."
                        + " | Jira has no list of this name: “customfield_4711”.",
                "'look':{'accent':'#888888'} | look.accent | Contraste 3,9 : insuffisant, 4,5 requis pour le texte."
                        + " | Contrast 3.9: too low, 4.5 needed for text on it.",
                "'knowledge':{'reviewLabels':['À relire']} | knowledge.reviewLabels[0]"
                        + " | Une étiquette de Confluence : sans majuscule, ni espace, ni ponctuation autre que le tiret."
                        + " | A label of Confluence’s: without capitals, blanks, or punctuation other than hyphens.",
                "'knowledge':{'spaces':['AIDE'],'reviewSpace':'aide'} | knowledge.reviewSpace"
                        + " | Cet espace est proposé aux clients : les brouillons s’y verraient. Choisissez-en un autre."
                        + " | This space is proposed to customers: they would see the drafts. Choose another one.",
            })
    void what_is_wrong_is_said_at_its_field_in_the_reader_s_language(
            String part, String field, String french, String english) {
        assertThat(fault(part, field)).isEqualTo(french);
        rh.reads("en_UK");
        assertThat(fault(part, field)).isEqualTo(english);
    }

    private String fault(String part, String field) {
        var refused = rh.change(part.replace("{256 times x}", "x".repeat(256)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("settings.invalid");
        // The catalogue's spaces before French signs do not break.
        return refused.json().path("data").path("fields").path(field).asText().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** Every wrong field at once, and nothing is saved. */
    @Test
    void all_that_is_wrong_is_told_and_nothing_is_saved() {
        var before = rh.settings();

        var refused = rh.change("'pickUpMinutes':0,'messageLength':0,'welcome':{'fr':'Bonjour'}");

        assertThat(refused.json().at("/data/fields").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("pickUpMinutes", "messageLength");
        assertThat(rh.settings()).isEqualTo(before);
    }
}
