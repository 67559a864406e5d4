package io.guichet.acceptance.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R11, R66, R76, R129, R132, B10: who may open a conversation, and about what. */
@OnHost(own = "admission")
final class AdmissionIT {

    private static final String REST = "/rest/guichet/1.0";

    private Administration administration;
    private Chat camille;

    @BeforeEach
    void somebody_administers(HostProcess host) {
        administration = Administration.of(host);
        camille = Chat.of(host, "camille");
    }

    @AfterEach
    void as_it_was() {
        administration.close();
    }

    /** R129: jules is in no organisation. */
    @Test
    void who_is_no_key_user_is_told_whom_to_contact(HostProcess host) {
        Chat.of(host, "aline").available();
        var jules = Chat.of(host, "jules");

        var chat = jules.state(1);
        var refused = jules.open(UUID.randomUUID().toString(), "Bonjour");

        assertThat(chat.get("state").asText()).isEqualTo("notEntitled");
        assertThat(chat.get("visible").asBoolean()).isFalse();
        assertThat(chat.get("contact").asText()).isEqualTo("le service clients");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asText()).isEqualTo("chat.notEntitled");
        assertThat(refused.json().get("data").get("contact").asText()).isEqualTo("le service clients");
        assertThat(jules.conversations()).isEmpty();
    }

    /** R76: Mélodie bought through an integrator. */
    @Test
    void an_indirect_customer_is_sent_to_her_integrator(HostProcess host) {
        administration.change("'keyUsers':{'everyone':true,"
                + "'indirect':[{'organisation':'Mélodie','partner':'Intégrateurs réunis'}]}");

        var lea = Chat.of(host, "lea").state(1);

        assertThat(lea.get("state").asText()).isEqualTo("notEntitled");
        assertThat(lea.get("partner").asText()).isEqualTo("Intégrateurs réunis");
        assertThat(camille.state(1).get("state").asText()).isNotEqualTo("notEntitled");
        assertThat(Chat.of(host, "jules").state(1).get("state").asText()).isNotEqualTo("notEntitled");
    }

    @Test
    void a_single_person_and_a_group_may_be_chosen(HostProcess host) {
        administration.change("'keyUsers':{'everyone':false,'people':['Jules'],'groups':['jira-software-users']}");

        assertThat(Chat.of(host, "jules").state(1).get("state").asText()).isNotEqualTo("notEntitled");
        assertThat(camille.state(1).get("state").asText()).isEqualTo("notEntitled");
    }

    /** R11, R132: once per version, and its time is kept. */
    @Test
    void the_charter_is_accepted_once_per_version() {
        assertThat(camille.state(1).has("charter")).isFalse();
        var first = administration.publish("Soyez brefs.", "Be brief.");
        assertThat(camille.state(1).get("charter").get("accepted").asBoolean()).isFalse();
        assertThat(rules().get("charter").get("text").asText()).isEqualTo("Soyez brefs.");

        var due = camille.open(UUID.randomUUID().toString(), "Bonjour");
        assertThat(due.status()).isEqualTo(403);
        assertThat(due.json().get("code").asText()).isEqualTo("charter.due");
        assertThat(due.json().get("data").get("version").asInt()).isEqualTo(first);

        var stale = accept(first + 1);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("code").asText()).isEqualTo("charter.stale");
        assertThat(stale.json().get("data").get("version").asInt()).isEqualTo(first);

        assertThat(accept(first).status()).isEqualTo(204);
        assertThat(accept(first).status()).isEqualTo(204);
        assertThat(camille.state(1).get("charter").get("accepted").asBoolean()).isTrue();
        assertThat(rules().get("charter").get("acceptedAt").asText()).endsWith("Z");
        assertThat(camille.open(UUID.randomUUID().toString(), "Bonjour").status())
                .isEqualTo(201);

        administration.publish("Soyez brefs.", "Be brief.");
        assertThat(camille.state(1).get("charter").get("accepted").asBoolean()).isFalse();
        assertThat(camille.open(UUID.randomUUID().toString(), "Bonjour").status())
                .isEqualTo(403);
    }

    /** R65, R66, R134: the services of a hot-line are topics; the modules there are depend on the topic. */
    @Test
    void a_topic_and_one_of_its_modules_may_be_chosen() {
        var topic = rules().get("topics").get(0);
        assertThat(topic.get("name").asText()).isEqualTo("Aide en ligne");
        assertThat(rules().get("topics"))
                .extracting(it -> it.get("name").asText())
                .containsExactly(
                        "Aide en ligne",
                        "Dysfonctionnement",
                        "Service d’éditions",
                        "Data Center",
                        "Information sur les produits",
                        "Comptabilité et facturation");
        var module = topic.get("modules").get(0).get("id").asText();

        var opened = ask(
                Map.of("subject", "Clôture du mois", "topic", topic.get("id").asText(), "module", module));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().get("subject").asText()).isEqualTo("Clôture du mois");
        assertThat(opened.json().get("topic").get("name").asText()).isEqualTo("Aide en ligne");
        assertThat(opened.json().get("module").get("id").asText()).isEqualTo(module);
    }

    @Test
    void what_there_is_not_to_choose_is_refused_at_its_field() {
        assertThat(field(ask(Map.of("topic", "inconnu")))).isEqualTo("topic");
        assertThat(field(ask(Map.of("topic", "produits", "module", "paie")))).isEqualTo("module");
        assertThat(field(ask(Map.of("module", "paie")))).isEqualTo("module");
        assertThat(field(ask(Map.of("subject", "x".repeat(256))))).isEqualTo("subject");
    }

    private static String field(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.json().get("data").get("field").asText();
    }

    private Answer ask(Map<String, String> more) {
        var question = new HashMap<>(more);
        question.put("clientId", UUID.randomUUID().toString());
        question.put("text", "Comment clôturer le mois ?");
        return camille.session().post(REST + "/portals/1/conversations", question);
    }

    private Answer accept(int version) {
        return camille.session().post(REST + "/portals/1/charter", Map.of("version", version));
    }

    private JsonNode rules() {
        return camille.session().get(REST + "/portals/1/rules").ok();
    }
}
