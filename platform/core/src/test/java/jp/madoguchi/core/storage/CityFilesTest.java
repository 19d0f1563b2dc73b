package jp.madoguchi.core.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NoCityBound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What needs no storage: names, the bound city, and a storage that does not answer. */
class CityFilesTest {

    private static final City MIURA =
            new City("miura", "三浦市", "miura", "main", City.State.ACTIVE, "1", List.of("miura.localhost"));

    private final CityFiles files = new CityFiles(
            new StaticListableBeanFactory(Map.of("s3", silent())).getBeanProvider(S3Client.class), "files");

    @Test
    void has_no_files_where_no_city_is_bound() {
        assertThatThrownBy(() -> files.get("logo.png")).isInstanceOf(NoCityBound.class);
        assertThatThrownBy(files::eraseAll).isInstanceOf(NoCityBound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/logo", "../kurume/logo", "media/../../x", "a//b", "a b", "Ａ", "logo/", ".x", "a\n"})
    void refuses_a_name_that_could_lead_out_of_the_city(String name) {
        bound(() -> {
            assertThatThrownBy(() -> files.get(name)).isInstanceOf(IllegalArgumentException.class);
            return null;
        });
    }

    @Test
    void says_so_when_the_storage_does_not_answer() {
        bound(() -> {
            assertThatThrownBy(() -> files.get("logo.png")).isInstanceOf(StorageUnavailable.class);
            assertThatThrownBy(() -> files.put("logo.png", "x".getBytes(StandardCharsets.UTF_8), "image/png"))
                    .isInstanceOf(StorageUnavailable.class);
            return null;
        });
    }

    private static void bound(Supplier<?> code) {
        CityScope.run(MIURA, code::get);
    }

    private static S3Client silent() {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:1"))
                .region(Region.AP_NORTHEAST_1)
                .credentialsProvider(() -> AwsBasicCredentials.create("local", "localsecret"))
                .build();
    }
}
