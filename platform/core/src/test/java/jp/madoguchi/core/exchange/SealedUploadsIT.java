package jp.madoguchi.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.invitee.Invitees;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.OpenResult;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
@Requirement("R240")
class SealedUploadsIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private Terminals terminals;

    @Autowired
    private SealedUploads uploads;

    @Autowired
    private BookingExport export;

    @Autowired
    private Invitees invitees;

    @Autowired
    private SealedOpening opening;

    @Autowired
    private ConfirmTransaction confirming;

    @TempDir
    private Path folder;

    private BookingTown town;
    private String terminal;
    private ExchangeIdentity keys;

    @BeforeEach
    void enrolledTerminal() {
        town = new BookingTown(context);
        terminal = "T" + Long.toString(System.nanoTime(), 36);
        keys = ExchangeIdentity.generateTerminal("miura", terminal, Clock.systemUTC());
        CityScope.run(cities.miura(), () -> {
            assertThat(terminals.enrol(keys.publicIdentity().toPem(), "端末")).isInstanceOf(EnrolResult.Waiting.class);
            assertThat(terminals.confirm(terminal)).isTrue();
            assertThat(terminals.confirm(terminal)).isFalse();
        });
    }

    @Test
    void a_file_is_counted_first_and_taken_over_when_confirmed() {
        Path file = sealed(1, List.of(town.person(), town.person()));
        CityScope.run(cities.miura(), () -> {
            long before = invitees.count();
            UploadOutcome.Inspected inspected = (UploadOutcome.Inspected) uploads.inspect(file, "a.mdx");
            assertThat(inspected.counts()).isEqualTo(new UploadCounts(2, 0, 0, 0, 0));
            assertThat(invitees.count()).isEqualTo(before);

            assertThat(uploads.confirm(inspected.uploadId())).isInstanceOf(UploadOutcome.Imported.class);
            assertThat(invitees.count()).isEqualTo(before + 2);
            assertThat(uploads.confirm(inspected.uploadId())).isInstanceOf(UploadOutcome.Refused.class);
        });
    }

    @Test
    void each_wrong_file_is_refused_with_its_own_sentence_and_changes_nothing() throws IOException {
        List<BookablePerson> people = List.of(town.person());
        Path first = sealed(1, people);
        Path third = sealed(3, List.of(town.person()));
        Path damaged = folder.resolve("damaged.mdx");
        byte[] bytes = Files.readAllBytes(first);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        Path truncated = folder.resolve("truncated.mdx");
        Files.write(truncated, java.util.Arrays.copyOf(Files.readAllBytes(first), bytes.length / 2));

        String otherCity = CityScope.call(cities.kurume(), () -> refusal(first));
        CityScope.run(cities.miura(), () -> {
            long before = invitees.count();
            assertThat(List.of(otherCity, refusal(third), refusal(damaged), refusal(truncated)))
                    .doesNotHaveDuplicates()
                    .allMatch(sentence -> sentence.endsWith("。"));
            assertThat(invitees.count()).isEqualTo(before);

            confirm(first);
            assertThat(refusal(first)).contains("取り込み済み");
            terminals.revoke(terminal);
            assertThat(refusal(third)).contains("登録されていない");
        });
    }

    @Test
    void two_who_confirm_the_same_number_import_one() {
        Path one = sealed(1, List.of(town.person()));
        Path other = sealed(1, List.of(town.person()));
        CityScope.run(cities.miura(), () -> {
            var a = (UploadOutcome.Inspected) uploads.inspect(one, "a.mdx");
            var b = (UploadOutcome.Inspected) uploads.inspect(other, "b.mdx");

            assertThat(uploads.confirm(a.uploadId())).isInstanceOf(UploadOutcome.Imported.class);
            assertThat(uploads.confirm(b.uploadId())).isInstanceOf(UploadOutcome.Refused.class);
        });
    }

    @Test
    void an_import_that_fails_at_its_last_step_leaves_nothing() {
        Path file = sealed(1, List.of(town.person(), town.person()));
        CityScope.run(cities.miura(), () -> {
            long before = invitees.count();
            var opened = (OpenResult.Opened<BookablePerson>) opening.open(file);

            // People are written and the number has moved on when the last step finds no file to confirm.
            assertThatThrownBy(() -> confirming.confirm(UUID.randomUUID(), opened))
                    .isInstanceOf(FileOvertaken.class);

            assertThat(invitees.count()).isEqualTo(before);
            assertThat(terminals.list().stream()
                            .filter(row -> row.id().equals(terminal))
                            .findFirst()
                            .orElseThrow()
                            .nextSequence())
                    .isEqualTo(1);
        });
    }

    @Test
    void bookings_are_sealed_for_the_enrolled_terminals_with_numbers_without_gaps() {
        CityScope.run(cities.miura(), () -> {
            ExportResult.Written one = (ExportResult.Written) export.write();
            ExportResult.Written two = (ExportResult.Written) export.write();

            assertThat(number(two.fileName())).isEqualTo(number(one.fileName()) + 1);
            assertThat(uploads.history(2)).extracting(ExchangeFileView::state).containsExactly("WRITTEN", "WRITTEN");
        });
        CityScope.run(cities.kurume(), () -> assertThat(export.write()).isInstanceOf(ExportResult.NoTerminal.class));
    }

    private void confirm(Path file) {
        var inspected = (UploadOutcome.Inspected) uploads.inspect(file, "a.mdx");
        assertThat(uploads.confirm(inspected.uploadId())).isInstanceOf(UploadOutcome.Imported.class);
    }

    private String refusal(Path file) {
        return ((UploadOutcome.Refused) uploads.inspect(file, "a.mdx")).sentence();
    }

    private static int number(String fileName) {
        return Integer.parseInt(fileName.replaceAll("\\D", ""));
    }

    private Path sealed(long sequence, List<BookablePerson> people) {
        Path file = folder.resolve(terminal + "-" + sequence + "-" + System.nanoTime() + ".mdx");
        String city = CityScope.call(cities.miura(), () -> terminals.cityIdentityPem());
        try {
            new SealedFileWriter()
                    .seal(
                            file,
                            ManifestDraft.toCity(
                                    "miura",
                                    terminal,
                                    sequence,
                                    Clock.systemUTC().instant()),
                            RecordKind.people(FieldMask.LEAST),
                            keys,
                            List.of(PublicIdentity.fromPem(city)),
                            people.iterator());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }
}
