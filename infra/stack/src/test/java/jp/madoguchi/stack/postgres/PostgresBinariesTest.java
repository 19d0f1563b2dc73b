package jp.madoguchi.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @Test
    void two_servers_that_start_at_once_for_the_first_time_unpack_once(@TempDir Path distributions) {
        var one = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(distributions));
        var other = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedIn(distributions));
        assertThat(one.join().command("initdb")).isEqualTo(other.join().command("initdb"));
    }
}
