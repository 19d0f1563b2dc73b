package jp.madoguchi.core.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorWindowTest {

    @Test
    void grows_while_people_wait_and_requests_do_not() {
        VisitorWindow window = new VisitorWindow(new WindowRules(100, 10, 0.05));
        for (int second = 0; second < 20; second++) {
            window.tick(false, window.size(), true);
        }
        assertThat(window.size()).isBetween(250, 280);
    }

    @Test
    void does_not_grow_where_it_is_not_used() {
        VisitorWindow window = new VisitorWindow(new WindowRules(100, 10, 0.05));
        for (int second = 0; second < 20; second++) {
            window.tick(false, 50, true);
        }
        assertThat(window.size()).isEqualTo(100);
    }

    @Test
    void closes_under_strain_below_what_is_under_way_and_waits_for_the_effect() {
        VisitorWindow window = new VisitorWindow(new WindowRules(100, 10, 0.05));
        window.tick(true, 60, true);
        assertThat(window.size()).isEqualTo(48);
        window.tick(true, 60, true);
        window.tick(true, 60, true);
        assertThat(window.size()).isEqualTo(48);
        window.tick(true, 40, true);
        assertThat(window.size()).isEqualTo(32);
    }

    @Test
    void never_closes_for_good() {
        VisitorWindow window = new VisitorWindow(new WindowRules(100, 10, 0.05));
        for (int second = 0; second < 200; second++) {
            window.tick(true, 0, true);
        }
        assertThat(window.size()).isEqualTo(10);
    }

    @Test
    void forgets_an_old_rush_slowly() {
        VisitorWindow window = new VisitorWindow(new WindowRules(100, 10, 0.05));
        for (int second = 0; second < 60; second++) {
            window.tick(false, window.size(), true);
        }
        for (int second = 0; second < 300; second++) {
            window.tick(false, 3, false);
        }
        assertThat(window.size()).isEqualTo(100);
    }

    /** A node that carries 150 visitors: the window finds it and stays near, and the line goes on moving. */
    @Test
    void finds_what_the_node_carries() {
        VisitorWindow window = new VisitorWindow(new WindowRules(80, 20, 0.05));
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (int second = 0; second < 300; second++) {
            int used = window.size();
            window.tick(used > 150, used, true);
            if (second > 60) {
                most = Math.max(most, window.size());
                least = Math.min(least, window.size());
            }
        }
        assertThat(most).isLessThanOrEqualTo(160);
        assertThat(least).isGreaterThan(110);
    }

    @Test
    void works_on_fewer_requests_at_a_time_when_they_get_in_each_others_way() {
        ConcurrencyLimit limit = new ConcurrencyLimit(2, 4, 8);
        limit.tick(100, 100 * 4_000_000L, true);
        assertThat(limit.value()).as("one more").isEqualTo(5);
        limit.tick(100, 100 * 9_000_000L, true);
        assertThat(limit.value()).isEqualTo(4);
        limit.tick(5, 5 * 90_000_000L, true);
        assertThat(limit.value()).as("too few to tell").isEqualTo(4);
        for (int second = 0; second < 20; second++) {
            limit.tick(100, 100 * 4_000_000L, true);
        }
        assertThat(limit.value()).isEqualTo(8);
        limit.tick(100, 100 * 4_000_000L, false);
        assertThat(limit.value()).isEqualTo(8);
    }

    @Test
    void leaves_connections_for_those_who_need_a_second_one() {
        assertThat(ConcurrencyLimit.of(2, 16).value()).isEqualTo(4);
        assertThat(ConcurrencyLimit.of(32, 16).value()).isEqualTo(12);
        assertThat(ConcurrencyLimit.of(1, 1).value()).isEqualTo(2);
    }

    @Test
    void a_sliding_count_forgets() {
        SlidingCount count = new SlidingCount(40);
        count.add(1000, 5);
        count.add(1030, 7);
        assertThat(count.sum(1039)).isEqualTo(12);
        assertThat(count.sum(1040)).isEqualTo(7);
        count.add(1070, 1);
        assertThat(count.sum(1070)).isEqualTo(1);
    }
}
