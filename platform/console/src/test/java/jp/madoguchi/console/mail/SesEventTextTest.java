package jp.madoguchi.console.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SesEventTextTest {
    private static final String TAGS = """
            {"city":["miura"],"mail":["01936b2e-0000-7000-8000-000000000001"],
             "attempt":["01936b2e-0000-7000-8000-000000000002"]}
            """;

    @Test
    void reads_city_mail_and_attempt_from_the_tags_and_no_address() {
        SesEventText.CityEvent told =
                SesEventText.read("m1", """
                {"eventType":"Bounce","mail":{"timestamp":"2026-11-21T00:00:00Z","messageId":"s1",
                 "destination":["kurume@example.jp"],"tags":%s},
                 "bounce":{"bounceType":"Permanent","bounceSubType":"General",
                 "bouncedRecipients":[{"emailAddress":"kurume@example.jp"}]}}
                """.formatted(TAGS)).orElseThrow();

        assertThat(told.city()).isEqualTo("miura");
        assertThat(told.event().permanent()).isTrue();
        assertThat(told.event().detail()).isEqualTo("Permanent/General");
        assertThat(told.toString()).doesNotContain("example.jp");
    }

    @Test
    void what_is_no_event_of_ours_is_nothing() {
        assertThat(SesEventText.read("m1", "no json")).isEmpty();
        assertThat(SesEventText.read("m1", "{}")).isEmpty();
        assertThat(SesEventText.read("m1", "{\"eventType\":\"Send\",\"mail\":{\"tags\":{\"city\":[\"miura\"]}}}"))
                .isEmpty();
    }
}
