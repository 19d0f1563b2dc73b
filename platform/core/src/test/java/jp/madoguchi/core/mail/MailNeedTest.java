package jp.madoguchi.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.testkit.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement({"R181", "R184"})
class MailNeedTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    /** 08:59 in Japan on the day of the visit. */
    private static final Instant BEFORE = Instant.parse("2026-12-31T23:59:00Z");

    private static final Instant AFTER = Instant.parse("2027-01-01T00:01:00Z");

    @Test
    void a_reminder_is_of_use_until_the_visit_begins() {
        assertThat(MailNeed.notNeeded(mail(MailKind.REMINDER, DAY, Map.of()), facts(true, false), BEFORE))
                .isEmpty();
        assertThat(MailNeed.notNeeded(mail(MailKind.REMINDER, DAY, Map.of()), facts(true, false), AFTER))
                .contains("mail.skip.past");
    }

    @Test
    void a_reminder_of_a_cancelled_or_moved_visit_is_of_none() {
        assertThat(MailNeed.notNeeded(mail(MailKind.REMINDER, DAY, Map.of()), facts(false, false), BEFORE))
                .contains("mail.skip.cancelled");
        assertThat(MailNeed.notNeeded(mail(MailKind.REMINDER, DAY, Map.of()), null, BEFORE))
                .contains("mail.skip.cancelled");
        assertThat(MailNeed.notNeeded(mail(MailKind.REMINDER, DAY.minusDays(1), Map.of()), facts(true, false), BEFORE))
                .contains("mail.skip.moved");
        assertThat(MailNeed.notNeeded(mail(MailKind.REMINDER, null, Map.of()), facts(true, false), BEFORE))
                .isEmpty();
    }

    @Test
    void whoever_came_after_all_is_not_urged_to() {
        assertThat(MailNeed.notNeeded(mail(MailKind.NO_SHOW, null, Map.of()), facts(false, true), AFTER))
                .isEmpty();
        assertThat(MailNeed.notNeeded(mail(MailKind.NO_SHOW, null, Map.of()), facts(false, false), AFTER))
                .contains("mail.skip.came");
    }

    @Test
    void a_link_is_not_sent_after_its_end() {
        Map<String, String> values = Map.of("link", "https://miura.example/x", "until", BEFORE.toString());
        assertThat(MailNeed.notNeeded(mail(MailKind.LINK, null, values), null, BEFORE.minusSeconds(1)))
                .isEmpty();
        assertThat(MailNeed.notNeeded(mail(MailKind.LINK, null, values), null, BEFORE))
                .contains("mail.skip.ended");
    }

    private static MailRow mail(MailKind kind, @Nullable LocalDate visitDay, Map<String, String> values) {
        return new MailRow(UUID.randomUUID(), UUID.randomUUID(), kind, "a@example.jp", BEFORE, visitDay, values);
    }

    private static MailFacts facts(boolean active, boolean noShow) {
        return new MailFacts("A", "本庁", "", "", DAY, LocalTime.of(9, 0), 1, active, noShow, Language.JA);
    }
}
