package jp.madoguchi.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.Enclosure;
import jp.madoguchi.exchange.sealed.OpenResult.Refused;
import jp.madoguchi.exchange.sealed.Scope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files that go round between the city and its terminals: receipts, keys, lost numbers. */
@CoreTest
@Requirement({"R001", "R048", "R049", "R050"})
class ExchangeRoundIT {

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
    private KeyChange keys;

    @TempDir
    private Path folder;

    private BookingTown town;
    private TerminalStand one;
    private TerminalStand two;

    @BeforeEach
    void twoTerminals() {
        town = new BookingTown(context);
        CityScope.run(cities.miura(), () -> {
            terminals.list().forEach(terminal -> terminals.revoke(terminal.id()));
            one = enrolled();
            two = enrolled();
        });
    }

    @Test
    void a_file_that_was_taken_is_told_to_its_terminal_with_the_rows_that_were_refused() {
        CityScope.run(cities.miura(), () -> {
            BookablePerson good = town.person();
            BookablePerson bad = unknownProcedure();
            take(one.write(one.draft(1), city(), Enclosure.NONE, List.of(good, bad)));

            var opened = one.opened(written(export.write()), cityKeys());

            Receipt receipt = opened.enclosure().receipts().getFirst();
            assertThat(opened.enclosure().receipts()).hasSize(1);
            assertThat(receipt.terminal()).isEqualTo(one.id());
            assertThat(receipt.sequence()).isEqualTo(1);
            assertThat(receipt.counts()).isEqualTo(new Receipt.Counts(1, 0, 0, 0, 1));
            assertThat(receipt.refused()).containsExactly(new Receipt.RefusedPerson(bad.personId(), "procedure"));
        });
    }

    @Test
    void a_file_of_the_city_is_kept_until_it_has_arrived_at_every_terminal_and_the_history_says_where() {
        CityScope.run(cities.miura(), () -> {
            ExportResult.Written file = written(export.write());
            UUID id = latest().id();
            assertThat(latest().kept()).isTrue();
            assertThat(export.again(id).orElseThrow().content()).isEqualTo(file.content());

            take(one.write(one.draft(1), city(), TerminalStand.arrived(one.opened(file, cityKeys())), List.of()));
            assertThat(export.again(id)).isPresent();
            take(two.write(two.draft(1), city(), TerminalStand.arrived(two.opened(file, cityKeys())), List.of()));
            assertThat(export.again(id)).isEmpty();

            assertThat(uploads.history(9).stream()
                            .filter(row -> row.id().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .arrivals())
                    .extracting(ExchangeFileView.Arrival::terminalId)
                    .containsExactlyInAnyOrder(one.id(), two.id());
        });
    }

    @Test
    void the_city_changes_keys_when_every_terminal_knows_them_and_both_open_until_then() {
        CityScope.run(cities.miura(), () -> {
            PublicIdentity before = cityKeys();
            Path sealedBefore = one.write(one.draft(1), List.of(before), Enclosure.NONE, List.of());
            assertThat(keys.begin()).isTrue();
            assertThat(keys.begin()).isFalse();

            var first = one.opened(written(export.write()), before);
            PublicIdentity next = first.enclosure().next().orElseThrow();
            take(sealedBefore);
            take(one.write(one.draft(2), List.of(next), TerminalStand.arrived(first), List.of()));
            assertThat(keys.state().changing()).isTrue();
            assertThat(keys.state().unaware()).containsExactly(two.id());

            var second = two.opened(written(export.write()), before);
            take(two.write(two.draft(1), List.of(before, next), TerminalStand.arrived(second), List.of()));

            assertThat(keys.state().changing()).isFalse();
            assertThat(cityKeys().fingerprint()).isEqualTo(next.fingerprint());
            ExportResult.Written third = written(export.write());
            assertThat(one.opened(third, before, next).manifest().sealerKeyFingerprint())
                    .isEqualTo(next.fingerprint());
        });
    }

    @Test
    void a_terminal_that_is_out_of_use_does_not_hold_a_change_of_keys_up() {
        CityScope.run(cities.miura(), () -> {
            keys.begin();
            var first = one.opened(written(export.write()), cityKeys());
            take(one.write(one.draft(1), city(), TerminalStand.arrived(first), List.of()));
            assertThat(keys.state().unaware()).containsExactly(two.id());

            terminals.revoke(two.id());

            assertThat(keys.state().changing()).isFalse();
        });
    }

    @Test
    void a_terminal_changes_keys_and_its_old_ones_are_refused_after_the_first_file_with_the_new() {
        CityScope.run(cities.miura(), () -> {
            ExchangeIdentity next = one.newKeys();
            Enclosure announcing = new Enclosure(List.of(), Optional.of(next.publicIdentity()), Optional.empty());
            take(one.write(one.draft(1), city(), announcing, List.of()));
            take(one.write(one.draft(2), city(), Enclosure.NONE, List.of()));
            ExportResult.Written forBoth = written(export.write());
            assertThat(one.open(forBoth, List.of(next), cityKeys())).isNotInstanceOf(Refused.class);
            assertThat(one.opened(forBoth, cityKeys()).manifest().sequence()).isPositive();
            Path late = one.write(one.draft(4), city(), Enclosure.NONE, List.of());

            one.use(next);
            take(one.write(one.draft(3), city(), Enclosure.NONE, List.of()));

            assertThat(refusal(late)).contains("登録されていない相手");
            assertThat(view(one).keys()).hasSize(1);
        });
    }

    @Test
    void nobody_announces_keys_for_another_terminal() {
        CityScope.run(cities.miura(), () -> {
            Enclosure foreign =
                    new Enclosure(List.of(), Optional.of(two.newKeys().publicIdentity()), Optional.empty());
            take(one.write(one.draft(1), city(), foreign, List.of()));

            assertThat(view(one).keys()).hasSize(1);
            assertThat(view(two).keys()).hasSize(1);
        });
    }

    @Test
    void a_file_that_holds_everything_follows_a_gap_and_one_with_changes_does_not() {
        CityScope.run(cities.miura(), () -> {
            take(one.write(one.draft(1), city(), Enclosure.NONE, List.of(town.person())));
            assertThat(refusal(one.write(one.draft(4), city(), Enclosure.NONE, List.of())))
                    .contains("第2号が届いていません", "端末" + one.id());

            take(one.write(one.draft(4).whole(), city(), Enclosure.NONE, List.of(town.person())));

            assertThat(view(one).nextSequence()).isEqualTo(5);
        });
    }

    @Test
    void the_city_writes_everything_until_every_terminal_has_read_a_file_and_on_demand_under_a_greater_number() {
        CityScope.run(cities.miura(), () -> {
            ExportResult.Written first = written(export.write());
            for (TerminalStand terminal : List.of(one, two)) {
                var opened = terminal.opened(first, cityKeys());
                assertThat(opened.manifest().scope()).isEqualTo(Scope.WHOLE);
                take(terminal.write(terminal.draft(1), city(), TerminalStand.arrived(opened), List.of()));
            }
            var second = one.opened(written(export.write()), cityKeys()).manifest();
            assertThat(second.scope()).isEqualTo(Scope.CHANGES);

            assertThat(export.writeWhole(OptionalLong.of(second.sequence())))
                    .isEqualTo(new ExportResult.NumberUsed(second.sequence() + 1));
            var whole = one.opened(written(export.writeWhole(OptionalLong.of(second.sequence() + 7))), cityKeys());
            assertThat(whole.manifest().scope()).isEqualTo(Scope.WHOLE);
            assertThat(whole.manifest().sequence()).isEqualTo(second.sequence() + 7);
        });
    }

    @Test
    @Requirement("R051")
    void every_file_of_the_city_says_which_fields_it_takes() {
        CityScope.run(cities.miura(), () -> {
            FieldMask told = one.opened(written(export.write()), cityKeys())
                    .enclosure()
                    .fields()
                    .orElseThrow();
            assertThat(told.monthAndDay()).isFalse();
        });
    }

    private TerminalStand enrolled() {
        TerminalStand terminal = new TerminalStand(folder, "T" + Long.toString(System.nanoTime(), 36));
        terminals.enrol(terminal.pem(), "端末");
        assertThat(terminals.confirm(terminal.id())).isTrue();
        return terminal;
    }

    private List<PublicIdentity> city() {
        return List.of(cityKeys());
    }

    private PublicIdentity cityKeys() {
        return PublicIdentity.fromPem(terminals.cityIdentityPem());
    }

    private void take(Path file) {
        UploadOutcome inspected = uploads.inspect(file, "a.mdx");
        assertThat(inspected).isInstanceOf(UploadOutcome.Inspected.class);
        assertThat(uploads.confirm(((UploadOutcome.Inspected) inspected).uploadId()))
                .isInstanceOf(UploadOutcome.Imported.class);
    }

    private String refusal(Path file) {
        return ((UploadOutcome.Refused) uploads.inspect(file, "a.mdx")).sentence();
    }

    private ExchangeFileView latest() {
        return uploads.history(1).getFirst();
    }

    private TerminalView view(TerminalStand terminal) {
        return terminals.list().stream()
                .filter(row -> row.id().equals(terminal.id()))
                .findFirst()
                .orElseThrow();
    }

    private static ExportResult.Written written(ExportResult result) {
        return (ExportResult.Written) result;
    }

    private BookablePerson unknownProcedure() {
        BookablePerson person = town.person();
        return new BookablePerson(
                person.personId(),
                "no-such",
                person.reservationNumber(),
                person.password(),
                person.qrTokenHash(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                person.updatedAt());
    }
}
