package jp.madoguchi.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.stack.launch.TestParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import software.amazon.awssdk.services.s3.S3Client;

/** Against the real protocol, with a bucket of its own that does not exist at first. */
class CityFilesIT {

    private static final City MIURA = city("miura");
    private static final City MIURA2 = city("miura2");

    private static CityFiles files;
    private static S3Client client;

    @BeforeAll
    static void storage() {
        TestParts parts = TestParts.shared();
        TestParts.awsProperties().forEach(System::setProperty);
        client = new StorageConfiguration().s3Client(parts.properties().get("madoguchi.s3.endpoint"));
        files = new CityFiles(
                new StaticListableBeanFactory(Map.of("s3", client)).getBeanProvider(S3Client.class),
                "city-files-" + ProcessHandle.current().pid());
    }

    @AfterAll
    static void close() {
        CityScope.run(MIURA, files::eraseAll);
        CityScope.run(MIURA2, files::eraseAll);
        client.close();
    }

    @Test
    void gives_back_what_was_put_and_only_to_its_city() {
        byte[] content = "絵".getBytes(StandardCharsets.UTF_8);
        CityScope.run(MIURA, () -> {
            assertThat(files.get("media/1.png")).isEmpty();
            files.put("media/1.png", content, "image/png");
            assertThat(files.get("media/1.png")).hasValueSatisfying(file -> {
                assertThat(file.contentType()).isEqualTo("image/png");
                assertThat(file.content()).isEqualTo(content);
            });
        });
        CityScope.run(MIURA2, () -> assertThat(files.get("media/1.png")).isEmpty());
        CityScope.run(MIURA, () -> {
            files.delete("media/1.png");
            files.delete("media/1.png");
            assertThat(files.get("media/1.png")).isEmpty();
        });
    }

    @Test
    void erases_every_file_of_one_city_and_none_of_one_whose_name_begins_alike() {
        CityScope.run(MIURA2, () -> files.put("logo.png", new byte[] {1}, "image/png"));
        CityScope.run(MIURA, () -> {
            IntStream.range(0, 1_100).forEach(i -> files.put("many/" + i, new byte[] {1}, "image/png"));
            files.eraseAll();
            files.eraseAll();
            assertThat(files.get("many/0")).isEmpty();
            assertThat(files.get("many/1099")).isEmpty();
        });
        CityScope.run(MIURA2, () -> assertThat(files.get("logo.png")).isPresent());
    }

    private static City city(String code) {
        return new City(code, code, "plain", "main", City.State.ACTIVE, "1", List.of(code + ".localhost"));
    }
}
