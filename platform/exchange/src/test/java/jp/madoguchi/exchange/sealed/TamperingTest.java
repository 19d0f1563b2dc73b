package jp.madoguchi.exchange.sealed;

import static jp.madoguchi.exchange.sealed.Fixture.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.madoguchi.exchange.sealed.OpenResult.Refused;
import jp.madoguchi.exchange.sealed.Refusal.Reason;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"R049", "R051"})
class TamperingTest {
    private static final int BLOCK = 64 << 10;

    private final SealedFileReader reader = new SealedFileReader();

    @TempDir
    Path folder;

    private byte[] genuine = new byte[0];

    @BeforeEach
    void seal() throws IOException {
        genuine = Files.readAllBytes(Fixture.miuraFile(folder, 1, 1));
    }

    @Test
    void refuses_a_file_with_any_single_byte_changed() throws IOException {
        for (int position = 0; position < genuine.length; position++) {
            byte[] changed = genuine.clone();
            changed[position] ^= 0x41;
            assertThat(open(changed)).as("byte %d", position).isInstanceOf(Refused.class);
        }
    }

    @Test
    void refuses_a_file_whose_end_is_missing_wherever_it_was_cut() throws IOException {
        for (int length = 40; length < genuine.length; length += 7) {
            assertThat(reason(Arrays.copyOf(genuine, length)))
                    .as("first %d bytes", length)
                    .isEqualTo(Reason.TRUNCATED);
        }
        assertThat(reason(Arrays.copyOf(genuine, genuine.length - 1))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void refuses_a_large_file_with_one_byte_flipped_at_each_of_a_thousand_places() throws IOException {
        byte[] large = Files.readAllBytes(Fixture.miuraFile(folder, 1, 4_000));
        for (int place = 0; place < 1_000; place++) {
            int position = (int) ((long) place * (large.length - 1) / 999);
            large[position] ^= (byte) (1 + place % 255);
            assertThat(open(large)).as("byte %d", position).isInstanceOf(Refused.class);
            large[position] ^= (byte) (1 + place % 255);
        }
        assertThat(open(large)).isInstanceOf(OpenResult.Opened.class);
    }

    @Test
    void refuses_a_large_file_cut_at_every_block() throws IOException {
        byte[] large = Files.readAllBytes(Fixture.miuraFile(folder, 1, 12_000));
        assertThat(large.length).isGreaterThan(4 * BLOCK);
        for (int length = BLOCK; length < large.length; length += BLOCK) {
            for (int cut : new int[] {length - 1, length, length + 1}) {
                assertThat(reason(Arrays.copyOf(large, cut)))
                        .as("first %d bytes", cut)
                        .isEqualTo(Reason.TRUNCATED);
            }
        }
    }

    @Test
    void refuses_bytes_after_the_end() throws IOException {
        assertThat(reason(Arrays.copyOf(genuine, genuine.length + 1))).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "氏名,住所\n山田,三浦市\n", "%PDF-1.7\n%âãÏÓ\n", "PK\u0003\u0004"})
    void tells_any_other_file_from_a_sealed_file(String content) throws IOException {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_SEALED_FILE);
    }

    private Reason reason(byte[] bytes) throws IOException {
        return ((Refused<?>) open(bytes)).refusal().reason();
    }

    private OpenResult<?> open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("candidate.mdx"), bytes);
        return reader.open(file, PEOPLE, Fixture.city(1));
    }
}
