package jp.madoguchi.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetFieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "miura|name address birthDate sex serialNumber applicationId",
                "kurume|serialNumber noticeId",
                "matsusaka|serialNumber",
                "ageo|''",
                "kyoto|''",
                "plain|''"
            })
    @Requirement({"R019", "R040"})
    void each_preset_lets_these_fields_travel_and_no_others(String preset, String fields) throws IOException {
        assertThat(FieldMask.ofCodes(codes(preset)).codes())
                .isEqualTo(fields.isEmpty() ? List.of() : List.of(fields.split(" ")));
    }

    private static List<String> codes(String preset) throws IOException {
        String own = value(preset);
        String said = own == null ? Objects.requireNonNull(value("plain")) : own;
        return said.isEmpty() ? List.of() : Arrays.asList(said.split(","));
    }

    private static String value(String preset) throws IOException {
        Properties values = new Properties();
        try (InputStream in = PresetFieldsTest.class.getResourceAsStream("/presets/" + preset + ".properties")) {
            values.load(new InputStreamReader(Objects.requireNonNull(in, preset), StandardCharsets.UTF_8));
        }
        return values.getProperty("exchange.uploadFields");
    }
}
