package jp.madoguchi.exchange.sealed;

import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T1;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T2;
import static jp.madoguchi.exchange.sealed.Fixture.NOW;
import static jp.madoguchi.exchange.sealed.Fixture.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.BookingRecord;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    private final SealedFileReader reader = new SealedFileReader();

    @TempDir
    Path folder;

    @Test
    @Requirement({"R019", "R040", "R048", "R049"})
    void carries_every_permitted_field_and_every_code_point_from_the_terminal_to_the_city() throws IOException {
        Path file = Fixture.miuraFile(folder, 1, 25);

        Opened<BookablePerson> opened = opened(reader.open(file, PEOPLE, Fixture.city(1)));

        assertThat(read(opened))
                .isEqualTo(Fixture.people(25).map(FieldMask.MIURA_SIX::apply).toList());
        assertThat(opened.manifest().rows()).isEqualTo(25);
        assertThat(opened.manifest().createdAt()).isEqualTo(NOW);
        assertThat(opened.manifest().sealerKeyFingerprint()).isEqualTo(MIURA_T1.fingerprint());
        assertThat(file).hasFileName("miura-T1-to-city-000001.mdx");
    }

    @Test
    @Requirement({"R020", "R041", "R050"})
    void carries_bookings_from_the_city_to_every_enrolled_terminal() throws IOException {
        Path file = Fixture.bookingsFile(folder, 4, List.of(MIURA_T1.publicIdentity(), MIURA_T2.publicIdentity()));

        for (var terminal : List.of(MIURA_T1, MIURA_T2)) {
            Opened<BookingRecord> opened = opened(reader.open(
                    file, RecordKind.bookings(), Fixture.terminal(terminal, Map.of(Manifest.ALL_TERMINALS, 4L))));
            assertThat(read(opened)).containsExactly(Fixture.booking());
        }
        assertThat(file).hasFileName("miura-to-terminals-000004.mdx");
    }

    @Test
    @Requirement("R051")
    void refuses_a_file_with_fields_that_the_reading_city_does_not_take_and_names_them() throws IOException {
        Path file = Fixture.miuraFile(folder, 1, 3);

        var refused = (OpenResult.Refused<BookablePerson>)
                reader.open(file, RecordKind.people(FieldMask.LEAST), Fixture.city(1));

        assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.UNEXPECTED_FIELDS);
        assertThat(refused.refusal().sentence()).contains("氏名、住所、生年月日、性別、製造管理番号、申請書ID", "すべての対象者を書き出す");
        assertThat(refused.refusal().sentence()).doesNotContain("𠮷野");
    }

    @Test
    void reads_the_rows_as_often_as_wanted() throws IOException {
        Opened<BookablePerson> opened = opened(reader.open(Fixture.miuraFile(folder, 1, 5), PEOPLE, Fixture.city(1)));

        assertThat(read(opened)).hasSize(5).isEqualTo(read(opened));
    }

    @Test
    void carries_a_file_without_rows() throws IOException {
        var opened = opened(reader.open(Fixture.miuraFile(folder, 1, 0), PEOPLE, Fixture.city(1)));

        assertThat(read(opened)).isEmpty();
    }

    @Test
    void leaves_nothing_behind_when_the_records_fail_midway() {
        Iterator<BookablePerson> failing = Stream.concat(Fixture.people(3), Stream.generate(() -> {
                    throw new IllegalStateException("database gone");
                }))
                .iterator();
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", 1, NOW);

        assertThatThrownBy(() -> new SealedFileWriter()
                        .seal(
                                folder.resolve(draft.fileName()),
                                draft,
                                PEOPLE,
                                MIURA_T1,
                                List.of(Fixture.MIURA.publicIdentity()),
                                failing))
                .hasMessage("database gone");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void notices_at_the_end_that_the_file_was_exchanged_after_it_was_opened() throws IOException {
        Path file = Fixture.miuraFile(folder, 1, 5);
        Opened<BookablePerson> opened = opened(reader.open(file, PEOPLE, Fixture.city(1)));
        Files.move(Fixture.miuraFile(folder, 3, 4), file, StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> read(opened)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Requirement("R051")
    void writes_only_between_the_two_sides_of_one_city() {
        ManifestDraft draft = ManifestDraft.toCity("miura", "T1", 1, NOW);
        for (var wrong : List.of(
                Fixture.KURUME.publicIdentity(), MIURA_T2.publicIdentity(), Fixture.KURUME_T1.publicIdentity())) {
            assertThatThrownBy(() -> new SealedFileWriter()
                            .seal(
                                    folder.resolve("x.mdx"),
                                    draft,
                                    PEOPLE,
                                    MIURA_T1,
                                    List.of(wrong),
                                    Fixture.people(1).iterator()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static <T> List<T> read(Opened<T> opened) {
        try (Stream<T> rows = opened.rows().stream()) {
            return rows.toList();
        }
    }

    private static <T> Opened<T> opened(OpenResult<T> result) {
        assertThat(result).isInstanceOf(Opened.class);
        return (Opened<T>) result;
    }
}
