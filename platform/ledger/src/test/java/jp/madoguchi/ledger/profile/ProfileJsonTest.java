package jp.madoguchi.ledger.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.importing.BuiltinProfiles;
import jp.madoguchi.base.importing.FieldMapping;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.Separator;
import jp.madoguchi.base.importing.SourceColumn;
import jp.madoguchi.base.importing.TargetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileJsonTest {

    private static final String GOOD = ProfileJson.write(BuiltinProfiles.MATSUSAKA_CARDS);

    static Stream<ImportProfile> profiles() {
        ImportProfile fixed = new ImportProfile(
                "固定長",
                TargetKind.CARD_DATA,
                null,
                Separator.FIXED_BYTES,
                false,
                List.of(
                        FieldMapping.of(ImportField.NAME, SourceColumn.span(1, 20)),
                        FieldMapping.of(ImportField.STORAGE_PLACE, SourceColumn.constant("本庁"))));
        return Stream.concat(BuiltinProfiles.all().stream(), Stream.of(fixed));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void is_read_back_as_it_was_written(ImportProfile profile) {
        String json = ProfileJson.write(profile);
        assertThat(ProfileJson.write(ProfileJson.read(json))).isEqualTo(json);
        assertThat(ProfileJson.read(json).mappings())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(java.util.regex.Pattern.class)
                .isEqualTo(profile.mappings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"format\":\"madoguchi-import-profile\",\"version\":1}",
                "{\"format\":\"other\",\"version\":1,\"name\":\"x\",\"target\":\"CARDS\",\"separator\":\"COMMA\",\"header\":true,\"columns\":[]}"
            })
    void refuses_what_is_no_profile(String json) {
        assertThatThrownBy(() -> ProfileJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_another_version_an_unknown_property_and_a_pattern_that_could_run_long() {
        for (String wrong : List.of(
                GOOD.replace("\"version\" : 1", "\"version\" : 2"),
                GOOD.replace("\"version\" : 1", "\"version\" : 1, \"rows\" : [\"山田太郎\"]"),
                GOOD.replace("[0-9]{9}", "(a+)+$"),
                GOOD.replace("BIRTH_DATE", "MY_NUMBER"))) {
            assertThat(wrong).isNotEqualTo(GOOD);
            assertThatThrownBy(() -> ProfileJson.read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
