package jp.madoguchi.base.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecureTokensTest {

    private final SecureTokens tokens = new SecureTokens();

    @Test
    void leaves_out_characters_that_look_alike() {
        assertThat(UnambiguousAlphabet.CHARACTERS).doesNotContainPattern("[0O1ILB8QZSAEU]");
        assertThat(UnambiguousAlphabet.CHARACTERS).hasSize(23);
        assertThat(tokens.unambiguous(500)).matches("[" + UnambiguousAlphabet.CHARACTERS + "]{500}");
    }

    @Test
    void uses_every_character_of_the_alphabet() {
        assertThat(tokens.unambiguous(5_000).chars().distinct().count()).isEqualTo(23);
    }

    @Test
    void writes_base32_as_the_rfc_does_without_padding() {
        assertThat(List.of("", "f", "fo", "foo", "foob", "fooba", "foobar"))
                .map(text -> SecureTokens.base32(text.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI");
    }

    @Test
    void makes_qr_secrets_of_26_characters_that_never_repeat() {
        List<String> secrets =
                IntStream.range(0, 1_000).mapToObj(i -> tokens.qrToken()).toList();

        assertThat(secrets).allMatch(secret -> secret.matches("[A-Z2-7]{26}")).doesNotHaveDuplicates();
    }

    @Test
    void prints_a_notes_password_in_two_groups_and_reads_it_back() {
        String password = tokens.notePassword();
        String printed = UnambiguousAlphabet.grouped(password);

        assertThat(printed).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(UnambiguousAlphabet.normalise(printed)).isEqualTo(password);
    }

    @Test
    void orders_uuids_by_time_and_marks_version_and_variant() {
        Instant start = Instant.parse("2026-11-21T00:00:00Z");
        List<UUID> ids = IntStream.range(0, 100)
                .mapToObj(i -> tokens.uuid7(Clock.fixed(start.plusNanos(i * 1_000L), ZoneOffset.UTC)))
                .toList();

        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2).doesNotHaveDuplicates();
        assertThat(ids.stream().map(UUID::toString).toList()).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void refuses_to_draw_nothing() {
        assertThatThrownBy(() -> tokens.bytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.unambiguous(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
