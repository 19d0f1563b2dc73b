package jp.madoguchi.core.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonIndexTest {
    private final UUID hanako = UUID.randomUUID();
    private final UUID taro = UUID.randomUUID();
    private final PersonIndex index = new PersonIndex();

    PersonIndexTest() {
        index.add(List.of("notice 1", "name hanako"), hanako);
        index.add(List.of("notice 1", "name taro"), taro);
    }

    @Test
    void a_number_of_two_people_is_told_apart_by_the_next_key() {
        assertThat(index.find(List.of("notice 1", "name taro"))).containsExactly(taro);
    }

    @Test
    void a_number_of_two_people_alone_names_both() {
        assertThat(index.find(List.of("notice 1"))).containsExactlyInAnyOrder(hanako, taro);
    }

    @Test
    void a_key_that_nobody_has_is_passed_over() {
        assertThat(index.find(List.of("card 9", "name hanako"))).containsExactly(hanako);
        assertThat(index.find(List.of("card 9"))).isEmpty();
    }

    @Test
    void an_old_name_is_found_by_its_name_in_any_width_and_what_staff_chose_goes_first() {
        OldNames names = new OldNames();
        names.own("センター（下京）３階", "1");
        names.own("本庁", "2");
        names.choose("旧本庁舎", "2");
        names.choose("本庁", "3");

        assertThat(names.target("センター(下京)3階")).contains("1");
        assertThat(names.target("旧 本庁舎")).contains("2");
        assertThat(names.target("本庁")).contains("3");
        assertThat(names.target("北支所")).isEmpty();
    }
}
