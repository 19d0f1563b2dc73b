package jp.madoguchi.ledger.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.importing.BuiltinProfiles;
import jp.madoguchi.base.importing.CodeTable;
import jp.madoguchi.base.importing.FieldMapping;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.Separator;
import jp.madoguchi.base.importing.SourceColumn;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class ProfileRulesTest {

    @Test
    void every_built_in_profile_of_the_ledger_can_be_used_on_the_terminal() {
        BuiltinProfiles.all().stream()
                .filter(profile -> profile.target() != TargetKind.OLD_BOOKINGS)
                .forEach(profile -> assertThat(ProfileRules.problems(profile, true))
                        .as(profile.name())
                        .isEmpty());
    }

    @Test
    void residence_codes_are_refused_where_they_may_not_be_kept() {
        assertThat(ProfileRules.problems(BuiltinProfiles.MIURA_RENEWALS, false))
                .singleElement()
                .asString()
                .contains("住民票コードはこの環境では扱えません");
        assertThat(ProfileRules.fields(false)).doesNotContain(ImportField.RESIDENT_RECORD_CODE);
    }

    @Test
    void says_what_is_missing_for_each_kind_of_file() {
        FieldMapping name = FieldMapping.of(ImportField.NAME);
        FieldMapping birth = FieldMapping.of(ImportField.BIRTH_DATE).dates(DateFormat.AUTO);
        assertThat(problems(TargetKind.CARDS, name)).hasSize(2);
        assertThat(problems(TargetKind.CARDS, name, birth))
                .singleElement()
                .asString()
                .contains("製造管理番号");
        assertThat(problems(TargetKind.RENEWALS, name, birth)).isEmpty();
        assertThat(problems(TargetKind.REGISTER_CHANGES, name, birth))
                .singleElement()
                .asString()
                .contains("異動事由");
        assertThat(problems(TargetKind.DONE, name)).singleElement().asString().contains("誰の行か");
    }

    @Test
    void refuses_codes_dates_and_headers_that_cannot_be_right() {
        FieldMapping birth = FieldMapping.of(ImportField.BIRTH_DATE).dates(DateFormat.AUTO);
        FieldMapping name = FieldMapping.of(ImportField.NAME);
        assertThat(problems(
                        TargetKind.RENEWALS,
                        name,
                        birth,
                        FieldMapping.of(ImportField.SEX).codes(new CodeTable(Map.of("1", "男")))))
                .singleElement()
                .asString()
                .contains("コード表");
        assertThat(problems(TargetKind.RENEWALS, name, FieldMapping.of(ImportField.BIRTH_DATE)))
                .singleElement()
                .asString()
                .contains("日付の形");
        assertThat(problems(
                        TargetKind.RENEWALS,
                        FieldMapping.of(ImportField.NAME, SourceColumn.named("山田太郎 03012345678")),
                        birth))
                .singleElement()
                .asString()
                .contains("1行目が見出し");
    }

    @Test
    @Requirement("R027")
    void the_form_becomes_a_profile_and_back() {
        Map<String, String> sent = new HashMap<>(Map.of(
                "name",
                "固定長",
                "target",
                "CARD_DATA",
                "separator",
                "FIXED_BYTES",
                "mark.0",
                "S:",
                "source.0",
                "１〜20",
                "field.0",
                "NAME",
                "required.0",
                "on"));
        sent.putAll(Map.of("mark.1", "S:", "source.1", "21-28", "field.1", "BIRTH_DATE", "date.1", "COMPACT"));
        sent.putAll(Map.of("required.1", "on", "mark.2", "C:", "source.2", "本庁", "field.2", "STORAGE_PLACE"));
        sent.putAll(Map.of("mark.3", "S:", "source.3", "", "field.3", ""));
        ProfileForm.Reading reading = ProfileForm.of(sent).read();
        assertThat(reading).isInstanceOf(ProfileForm.Reading.Read.class);
        ImportProfile profile = ((ProfileForm.Reading.Read) reading).profile();
        assertThat(profile.mappings())
                .extracting(FieldMapping::column)
                .containsExactly(SourceColumn.span(1, 20), SourceColumn.span(21, 8), SourceColumn.constant("本庁"));
        assertThat(ProfileForm.of(profile).rows())
                .extracting(FormRow::source)
                .containsExactly("S:1-20", "S:21-28", "C:本庁");
    }

    @Test
    void a_form_that_means_nothing_is_answered_with_sentences() {
        Map<String, String> sent =
                Map.of("separator", "FIXED_BYTES", "mark.0", "S:", "source.0", "20-1", "field.0", "NAME");
        assertThat(((ProfileForm.Reading.Wrong) ProfileForm.of(sent).read()).problems())
                .singleElement()
                .asString()
                .contains("1-10");
    }

    private static List<String> problems(TargetKind target, FieldMapping... mappings) {
        return ProfileRules.problems(
                new ImportProfile("x", target, null, Separator.COMMA, true, List.of(mappings)), true);
    }
}
