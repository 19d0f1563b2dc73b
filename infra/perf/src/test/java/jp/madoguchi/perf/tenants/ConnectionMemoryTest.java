package jp.madoguchi.perf.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionMemoryTest {

    @Test
    void counts_the_proportional_share_without_the_shared_buffers() {
        String rollup = """
                55f0-7ffe ---p 00000000 00:00 0                          [rollup]
                Rss:               91756 kB
                Pss:               12169 kB
                Pss_Anon:           8112 kB
                Pss_Shmem:          3000 kB
                Private_Dirty:      8112 kB
                """;
        assertThat(ConnectionMemory.own(rollup.lines())).isEqualTo(9169);
    }

    @Test
    void adds_up_and_keeps_the_largest() {
        ConnectionMemory all = ConnectionMemory.NONE
                .plus(new ConnectionMemory(1, 4, 4))
                .plus(new ConnectionMemory(1, 9, 9))
                .plus(new ConnectionMemory(1, 2, 2));
        assertThat(all).isEqualTo(new ConnectionMemory(3, 15, 9));
    }
}
