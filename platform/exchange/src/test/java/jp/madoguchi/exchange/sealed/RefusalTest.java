package jp.madoguchi.exchange.sealed;

import static jp.madoguchi.exchange.sealed.Fixture.KURUME;
import static jp.madoguchi.exchange.sealed.Fixture.KURUME_T1;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T1;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T2;
import static jp.madoguchi.exchange.sealed.Fixture.NOW;
import static jp.madoguchi.exchange.sealed.Fixture.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;
import jp.madoguchi.exchange.sealed.OpenResult.Refused;
import jp.madoguchi.exchange.sealed.Refusal.Reason;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Requirement({"R048", "R049", "R051"})
class RefusalTest {
    private final SealedFileReader reader = new SealedFileReader();
    private final SealedFileWriter writer = new SealedFileWriter();

    @TempDir
    Path folder;

    @Test
    void refuses_a_file_of_another_city_that_it_cannot_decrypt() throws IOException {
        ManifestDraft draft = ManifestDraft.toCity("kurume", "T1", 1, NOW);
        Path file = folder.resolve(draft.fileName());
        writer.seal(
                file,
                draft,
                PEOPLE,
                KURUME_T1,
                List.of(KURUME.publicIdentity()),
                Fixture.people(1).iterator());

        assertThat(refusal(file, Fixture.city(1)).reason()).isEqualTo(Reason.OTHER_CITY);
    }

    @Test
    void refuses_a_file_of_another_city_that_was_encrypted_to_it() throws IOException {
        ManifestDraft draft = ManifestDraft.toCity("kurume", "T1", 1, NOW);
        Path file =
                lowLevelFile(draft, KURUME_T1, sha256 -> draft.complete("people", 0, sha256, KURUME_T1.fingerprint()));

        assertThat(refusal(file, Fixture.city(1)).reason()).isEqualTo(Reason.OTHER_CITY);
    }

    @Test
    void refuses_a_terminal_that_is_not_enrolled_and_names_it() throws IOException {
        ExchangeIdentity stranger = ExchangeIdentity.generateTerminal("miura", "T9", Fixture.CLOCK);
        ManifestDraft draft = ManifestDraft.toCity("miura", "T9", 1, NOW);
        Path file = folder.resolve(draft.fileName());
        writer.seal(
                file,
                draft,
                PEOPLE,
                stranger,
                List.of(MIURA.publicIdentity()),
                Fixture.people(1).iterator());

        Refusal refusal = refusal(file, Fixture.city(1));

        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_TERMINAL);
        assertThat(refusal.sentence()).contains("T9").contains("登録");
    }

    @Test
    void refuses_a_new_key_under_an_enrolled_terminals_name() throws IOException {
        ExchangeIdentity impostor = ExchangeIdentity.generateTerminal("miura", "T1", Fixture.CLOCK);
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", 1, NOW);
        Path file = folder.resolve(draft.fileName());
        writer.seal(
                file,
                draft,
                PEOPLE,
                impostor,
                List.of(MIURA.publicIdentity()),
                Fixture.people(1).iterator());

        assertThat(refusal(file, Fixture.city(1)).reason()).isEqualTo(Reason.UNKNOWN_TERMINAL);
    }

    @Test
    void refuses_a_terminal_that_signs_in_another_terminals_name() throws IOException {
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", 1, NOW);
        Path file =
                lowLevelFile(draft, MIURA_T2, sha256 -> draft.complete("people", 0, sha256, MIURA_T2.fingerprint()));

        assertThat(refusal(file, Fixture.city(1)).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refuses_a_file_that_was_imported_before() throws IOException {
        Path file = Fixture.miuraFile(folder, 1, 2);
        Opened<?> first = (Opened<?>) reader.open(file, PEOPLE, Fixture.city(1));

        ExpectedContext later =
                Fixture.city(Map.of("T1", 2L), Set.of(first.manifest().contentSha256()));

        assertThat(refusal(file, later).reason()).isEqualTo(Reason.ALREADY_IMPORTED);
    }

    @Test
    void takes_the_same_content_under_the_next_number() throws IOException {
        Opened<?> first = (Opened<?>) reader.open(Fixture.miuraFile(folder, 1, 2), PEOPLE, Fixture.city(1));
        Path second = Fixture.miuraFile(folder, 2, 2);

        ExpectedContext later =
                Fixture.city(Map.of("T1", 2L), Set.of(first.manifest().contentSha256()));

        assertThat(reader.open(second, PEOPLE, later)).isInstanceOf(Opened.class);
    }

    @Test
    void refuses_a_gap_and_names_both_numbers() throws IOException {
        Refusal refusal = refusal(Fixture.miuraFile(folder, 5, 1), Fixture.city(3));

        assertThat(refusal.reason()).isEqualTo(Reason.OUT_OF_SEQUENCE);
        assertThat(refusal.sentence()).contains("第3号", "第5号", "第3号が届いていません", "端末T1", "保存し直せます", "すべての対象者を書き出す");
    }

    @Test
    void refuses_another_file_under_an_old_number() throws IOException {
        Refusal refusal = refusal(Fixture.miuraFile(folder, 1, 1), Fixture.city(3));

        assertThat(refusal.reason()).isEqualTo(Reason.OUT_OF_SEQUENCE);
        assertThat(refusal.sentence()).contains("バックアップ", "番号に3を入れて");
    }

    @Test
    void begins_a_terminals_run_at_one_and_counts_each_terminal_for_itself() throws IOException {
        assertThat(reader.open(Fixture.miuraFile(folder, 1, 1), PEOPLE, Fixture.city(Map.of("T2", 9L), Set.of())))
                .isInstanceOf(Opened.class);
        assertThat(refusal(Fixture.miuraFile(folder, 2, 1), Fixture.city(Map.of("T2", 9L), Set.of()))
                        .reason())
                .isEqualTo(Reason.OUT_OF_SEQUENCE);
    }

    @Test
    void lets_a_terminal_that_was_enrolled_later_join_the_citys_run() throws IOException {
        Path file = Fixture.bookingsFile(folder, 7, List.of(MIURA_T2.publicIdentity()));

        assertThat(reader.open(file, RecordKind.bookings(), Fixture.terminal(MIURA_T2, Map.of())))
                .isInstanceOf(Opened.class);
    }

    @Test
    void refuses_a_file_for_the_other_terminals() throws IOException {
        Path file = Fixture.bookingsFile(folder, 1, List.of(MIURA_T2.publicIdentity()));

        Refused<?> refused =
                (Refused<?>) reader.open(file, RecordKind.bookings(), Fixture.terminal(MIURA_T1, Map.of()));

        assertThat(refused.refusal().reason()).isEqualTo(Reason.NOT_FOR_US);
    }

    @Test
    void refuses_its_own_kind_of_file_coming_back() throws IOException {
        Path file = Fixture.bookingsFile(folder, 1, List.of(MIURA_T1.publicIdentity()));

        assertThat(refusal(file, Fixture.city(1)).reason()).isEqualTo(Reason.WRONG_DIRECTION);
    }

    @Test
    void refuses_another_kind_of_record() throws IOException {
        Path file = Fixture.miuraFile(folder, 1, 1);

        Refused<?> refused = (Refused<?>) reader.open(file, RecordKind.bookings(), Fixture.city(1));

        assertThat(refused.refusal().reason()).isEqualTo(Reason.WRONG_KIND);
    }

    @Test
    void refuses_a_newer_version() throws IOException {
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", 1, NOW);
        Path file = lowLevelFile(
                draft,
                MIURA_T1,
                sha256 -> new Manifest(
                        3,
                        "miura",
                        "T1",
                        Direction.TO_CITY,
                        1,
                        Scope.CHANGES,
                        "people",
                        NOW,
                        0,
                        sha256,
                        MIURA_T1.fingerprint()));

        Refusal refusal = refusal(file, Fixture.city(1));

        assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED_VERSION);
        assertThat(refusal.sentence()).contains("版3").contains("更新");
    }

    @Test
    void refuses_a_genuine_file_with_a_row_that_cannot_be_read_and_names_the_line() throws IOException {
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", 1, NOW);
        Path file =
                lowLevelFile(draft, MIURA_T1, sha256 -> draft.complete("people", 9, sha256, MIURA_T1.fingerprint()));

        Refusal refusal = refusal(file, Fixture.city(1));

        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE_ROWS);
        assertThat(refusal.sentence()).contains("行目");
    }

    @Test
    void tells_a_failing_disk_from_a_bad_file() {
        assertThatThrownBy(() -> reader.open(folder.resolve("gone.mdx"), PEOPLE, Fixture.city(1)))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Refusal refusal(Path file, ExpectedContext context) throws IOException {
        return ((Refused<?>) reader.open(file, PEOPLE, context)).refusal();
    }

    /** A correctly sealed file without rows whose manifest is the test's choice. */
    private Path lowLevelFile(ManifestDraft draft, ExchangeIdentity sender, Function<String, Manifest> manifest)
            throws IOException {
        Path file = folder.resolve(draft.fileName());
        try (var out = new HashingOutput(Files.newOutputStream(file));
                var encrypted = CmsEncryption.open(out, sender.publicIdentity(), List.of(MIURA.publicIdentity()))) {
            EnvelopeHead head = new EnvelopeHead(out.length(), out.sha256());
            RowWriter.write(
                    CmsSigning.open(encrypted, sender, head, Enclosure.NONE, manifest),
                    PEOPLE,
                    Fixture.people(0).iterator(),
                    new RowWriter.RowCount());
        }
        return file;
    }

    @Test
    void keeps_the_writing_time_to_the_second() {
        assertThat(ManifestDraft.toCity("miura", "T1", 1, Instant.parse("2026-11-21T01:02:03.999Z"))
                        .createdAt())
                .isEqualTo(NOW);
    }
}
