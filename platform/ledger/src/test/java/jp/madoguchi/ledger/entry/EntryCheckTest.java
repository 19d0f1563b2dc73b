package jp.madoguchi.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.madoguchi.ledger.card.CardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void reads_a_whole_form_and_keeps_the_name_as_it_was_typed() {
        EntryRow row = EntryCheck.of(form("𠮷田　太郎", "S60.4.26", "ab1-234 567", "", ""), TODAY)
                .row();
        assertThat(row).isNotNull();
        assertThat(row.name()).isEqualTo("𠮷田　太郎");
        assertThat(row.birthDate().storage()).isEqualTo("1985-04-26");
        assertThat(row.serialNumber()).isEqualTo("AB1234567");
        assertThat(row.importKey()).startsWith("issue-serial|AB1234567|");
    }

    @Test
    void keeps_a_birth_date_whose_day_is_unknown() {
        EntryRow row =
                EntryCheck.of(form("山田　花子", "1940-00-00", "", "", ""), TODAY).row();
        assertThat(row).isNotNull();
        assertThat(row.birthDate().storage()).isEqualTo("1940-00-00");
    }

    @Test
    void names_every_field_that_is_missing() {
        assertThat(EntryCheck.of(
                                new EntryForm(
                                        UUID.randomUUID(),
                                        CardKind.RENEWAL,
                                        " ",
                                        null,
                                        "",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        "",
                                        null,
                                        null),
                                TODAY)
                        .problems())
                .containsOnlyKeys("name", "birth", "address", "reason");
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, '', birth-ok, serial",
        "'', 123, birth-ok, application",
        "'', '', あした, birth",
        "'', '', 2027/1/1, birth"
    })
    void says_which_field_is_wrong(String serial, String application, String birth, String field) {
        String typed = birth.equals("birth-ok") ? "1985/4/26" : birth;
        assertThat(EntryCheck.of(form("山田　花子", typed, serial, application, ""), TODAY)
                        .problems())
                .containsOnlyKeys(field);
    }

    @Test
    void refuses_an_application_of_tomorrow() {
        assertThat(EntryCheck.of(form("山田　花子", "1985/4/26", "", "", "2026/11/22"), TODAY)
                        .problems())
                .containsOnlyKeys("appliedOn");
    }

    private static EntryForm form(String name, String birth, String serial, String application, String applied) {
        return new EntryForm(
                UUID.randomUUID(),
                CardKind.ISSUE,
                name,
                "",
                birth,
                "F",
                "神奈川県三浦市城山町1番1号",
                serial,
                application,
                "",
                applied,
                "転入",
                null,
                false);
    }
}
