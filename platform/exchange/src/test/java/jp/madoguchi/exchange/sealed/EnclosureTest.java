package jp.madoguchi.exchange.sealed;

import static jp.madoguchi.exchange.sealed.Fixture.MIURA;
import static jp.madoguchi.exchange.sealed.Fixture.MIURA_T1;
import static jp.madoguchi.exchange.sealed.Fixture.NOW;
import static jp.madoguchi.exchange.sealed.Fixture.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.InvalidIdentityException;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.record.PersonField;
import jp.madoguchi.exchange.record.Receipt;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;
import jp.madoguchi.exchange.sealed.OpenResult.Refused;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"R001", "R048"})
class EnclosureTest {
    private static final ExchangeIdentity NEW_T1 = ExchangeIdentity.generateTerminal("miura", "T1", Fixture.CLOCK);
    private static final ExchangeIdentity NEW_MIURA = ExchangeIdentity.generateCity("miura", Fixture.CLOCK);

    private final SealedFileReader reader = new SealedFileReader();

    @TempDir
    Path folder;

    @Test
    void carries_receipts_with_refused_rows_new_keys_and_the_citys_fields_both_ways() throws IOException {
        Receipt receipt = new Receipt(
                "ALL",
                Direction.TO_TERMINALS,
                4,
                "c".repeat(64),
                NOW,
                new Receipt.Counts(1, 2, 3, 4, 2),
                List.of(
                        new Receipt.RefusedPerson(new UUID(7, 1), "procedure"),
                        new Receipt.RefusedPerson(new UUID(7, 2), "number-taken")));
        Receipt plain = new Receipt(
                "ALL", Direction.TO_TERMINALS, 5, "d".repeat(64), NOW, new Receipt.Counts(0, 0, 0, 9, 0), List.of());
        Enclosure enclosure = new Enclosure(
                List.of(receipt, plain),
                Optional.of(NEW_T1.publicIdentity()),
                Optional.of(new FieldMask(EnumSet.of(PersonField.NAME)).withoutMonthAndDay()));

        Opened<?> opened = (Opened<?>) reader.open(file(1, MIURA_T1, enclosure), PEOPLE, Fixture.city(1));

        assertThat(opened.enclosure()).isEqualTo(enclosure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fields,",
                "else,1",
                "refused,00000000-0000-0007-0000-000000000001,procedure",
                "receipt,T1",
                "next,x"
            })
    void takes_nothing_for_an_enclosure_that_is_none(String text) {
        assertThatThrownBy(() -> EnclosureText.read(text.replaceFirst("^(else|refused|receipt|next)", "enclosure\n$1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_sealed_before_a_change_of_keys_and_one_after_it_open_for_who_knows_both() throws IOException {
        Path before = file(1, MIURA_T1, Enclosure.NONE);
        Path after = folder.resolve("after.mdx");
        new SealedFileWriter()
                .seal(
                        after,
                        ManifestDraft.toCity("miura", "T1", 2, NOW),
                        PEOPLE,
                        NEW_T1,
                        List.of(MIURA.publicIdentity(), NEW_MIURA.publicIdentity()),
                        Fixture.people(1).iterator());

        assertThat(reader.open(before, PEOPLE, both(1, List.of(NEW_MIURA, MIURA))))
                .isInstanceOf(Opened.class);
        assertThat(reader.open(after, PEOPLE, both(2, List.of(NEW_MIURA, MIURA))))
                .isInstanceOf(Opened.class);
        assertThat(reader.open(after, PEOPLE, both(2, List.of(NEW_MIURA)))).isInstanceOf(Opened.class);
        assertThat(reader.open(after, PEOPLE, Fixture.city(2))).isInstanceOf(Refused.class);
    }

    @Test
    void a_file_that_holds_everything_may_follow_a_gap_but_never_goes_back() throws IOException {
        Path whole = folder.resolve("whole.mdx");
        new SealedFileWriter()
                .seal(
                        whole,
                        ManifestDraft.toCity("miura", "T1", 5, NOW).whole(),
                        PEOPLE,
                        MIURA_T1,
                        List.of(MIURA.publicIdentity()),
                        Fixture.people(1).iterator());

        assertThat(reader.open(whole, PEOPLE, Fixture.city(3))).isInstanceOf(Opened.class);
        assertThat(reader.open(whole, PEOPLE, Fixture.city(6))).isInstanceOf(Refused.class);
    }

    @Test
    @Requirement("R051")
    void the_citys_answer_tells_the_fields_under_the_citys_signature() {
        String answer = EnrolmentAnswer.write(MIURA, FieldMask.MIURA_SIX);
        String other = EnrolmentAnswer.write(NEW_MIURA, new FieldMask(Set.of()));
        String mixed = MIURA.publicIdentity().toPem() + other.substring(other.indexOf("-----BEGIN CMS"));

        assertThat(EnrolmentAnswer.read(answer))
                .isEqualTo(new EnrolmentAnswer(MIURA.publicIdentity(), Optional.of(FieldMask.MIURA_SIX)));
        assertThat(EnrolmentAnswer.read(MIURA.publicIdentity().toPem()).fields())
                .isEmpty();
        assertThatThrownBy(() -> EnrolmentAnswer.read(mixed)).isInstanceOf(InvalidIdentityException.class);
    }

    private ExpectedContext both(long next, List<ExchangeIdentity> selves) {
        return new ExpectedContext(
                "miura",
                List.of(MIURA_T1.publicIdentity(), NEW_T1.publicIdentity()),
                selves,
                Direction.TO_CITY,
                Map.of("T1", next),
                Set.of());
    }

    private Path file(long sequence, ExchangeIdentity sender, Enclosure enclosure) throws IOException {
        Path file = folder.resolve(sequence + ".mdx");
        new SealedFileWriter()
                .seal(
                        file,
                        ManifestDraft.toCity("miura", "T1", sequence, NOW),
                        PEOPLE,
                        sender,
                        List.of(MIURA.publicIdentity()),
                        enclosure,
                        Fixture.people(1).iterator());
        return file;
    }
}
