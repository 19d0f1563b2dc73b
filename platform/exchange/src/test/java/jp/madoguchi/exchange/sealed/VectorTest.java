package jp.madoguchi.exchange.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.exchange.Direction;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.OpenResult.Opened;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that earlier versions wrote, with keys made for them (password "vector"), open forever. */
@Requirement({"R048", "R049", "R050"})
class VectorTest {
    private static final char[] PASSWORD = "vector".toCharArray();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_file_of_people_of_every_version_opens(int version) throws Exception {
        ExpectedContext context = new ExpectedContext(
                "miura",
                List.of(publicOf(version, "terminal")),
                keys(version, "city"),
                Direction.TO_CITY,
                Map.of(),
                Set.of());

        var opened = (Opened<?>) new SealedFileReader()
                .open(file(version, "miura-T1-to-city-000001.mdx"), RecordKind.people(FieldMask.MIURA_SIX), context);

        assertThat(opened.manifest().formatVersion()).isEqualTo(version);
        assertThat(opened.manifest().scope()).isEqualTo(Scope.CHANGES);
        try (Stream<?> rows = opened.rows().stream()) {
            assertThat(rows.map(Object.class::cast).toList())
                    .isEqualTo(Fixture.people(3).map(FieldMask.MIURA_SIX::apply).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_file_of_bookings_of_every_version_opens(int version) throws Exception {
        ExpectedContext context = new ExpectedContext(
                "miura",
                List.of(publicOf(version, "city")),
                keys(version, "terminal"),
                Direction.TO_TERMINALS,
                Map.of(),
                Set.of());

        var opened = (Opened<?>) new SealedFileReader()
                .open(file(version, "miura-to-terminals-000001.mdx"), RecordKind.bookings(), context);

        try (Stream<?> rows = opened.rows().stream()) {
            assertThat(rows.map(Object.class::cast).toList()).isEqualTo(List.of(Fixture.booking()));
        }
    }

    private static ExchangeIdentity keys(int version, String name) throws Exception {
        return ExchangeIdentity.fromPkcs12(Files.readAllBytes(file(version, name + ".p12")), PASSWORD);
    }

    private static PublicIdentity publicOf(int version, String name) throws IOException, URISyntaxException {
        return PublicIdentity.fromPem(Files.readString(file(version, name + ".pem")));
    }

    private static Path file(int version, String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(VectorTest.class.getResource("/vectors/version-" + version + "/" + name), name)
                        .toURI());
    }
}
