package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class MailSealIT {
    private static final String SITE = "http://kurume.localhost:8080";

    @Autowired
    private TestCities cities;

    @Autowired
    private EmailLinks links;

    @Autowired
    private MailRows rows;

    @Autowired
    private MailSeal seal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_link_that_waits_to_be_sent_is_not_in_the_database_and_nothing_of_it_stays_when_it_is_out() {
        CityScope.run(cities.kurume(), () -> {
            UUID mail = send();
            String link = rows.waiting(mail).orElseThrow().values().get("link");
            String token = link.substring(link.lastIndexOf('/') + 1);
            assertThat(link).startsWith(SITE + "/E/");
            assertThat(links.find(token)).isPresent();
            assertThat(row(mail)).doesNotContain(token).contains("until");

            Claim.Ours claim = (Claim.Ours) rows.claim(mail);
            assertThat(claim.mail().values()).containsEntry("link", link);
            assertThat(row(mail)).doesNotContain(token);
            rows.sent(mail, claim.attempt(), "m-" + mail);
            assertThat(facts(mail)).isEqualTo("{}");
        });
    }

    @Test
    void a_link_that_cannot_be_sent_leaves_nothing_behind() {
        CityScope.run(cities.kurume(), () -> {
            UUID mail = send();
            rows.end(mail, MailState.FAILED, "refused");
            assertThat(facts(mail)).isEqualTo("{}");
        });
    }

    @Test
    void what_one_city_has_sealed_another_cannot_open() {
        Map<String, String> values = Map.of("link", SITE + "/E/ABC", "until", "2026-12-01T00:00:00Z");
        Map<String, String> sealed = CityScope.call(cities.kurume(), () -> seal.sealed(values));

        assertThat(sealed).containsEntry("until", "2026-12-01T00:00:00Z");
        assertThat(CityScope.call(cities.kurume(), () -> seal.opened(sealed))).isEqualTo(values);
        CityScope.run(
                cities.miura(),
                () -> assertThatThrownBy(() -> seal.opened(sealed)).isInstanceOf(IllegalStateException.class));
    }

    private UUID send() {
        String address = "b" + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
        links.send(new EmailAddress(address), address.substring(0, 9), SITE);
        return jdbc.sql("SELECT id FROM mail WHERE recipient = ?")
                .param(address)
                .query(UUID.class)
                .single();
    }

    private String facts(UUID mail) {
        return jdbc.sql("SELECT facts::text FROM mail WHERE id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    private String row(UUID mail) {
        return jdbc.sql("SELECT m::text FROM mail m WHERE id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }
}
