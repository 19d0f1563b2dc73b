package jp.madoguchi.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R191", "R197"})
class MembershipTest {

    @Test
    void reads_the_groups_of_the_hosts_city() {
        Object claim = Map.of("miura", Map.of("id", "x", "groups", List.of("/administrator", "own")));
        assertThat(Membership.of(claim, "miura"))
                .hasValueSatisfying(own -> assertThat(own.groups()).containsExactlyInAnyOrder("administrator", "own"));
    }

    @Test
    void a_member_without_a_group_belongs_and_may_do_nothing() {
        assertThat(Membership.of(Map.of("miura", Map.of("id", "x")), "miura"))
                .hasValueSatisfying(own -> assertThat(own.groups()).isEmpty());
    }

    @Test
    void another_citys_member_does_not_belong() {
        assertThat(Membership.of(Map.of("kurume", Map.of()), "miura")).isEmpty();
    }

    @Test
    void a_token_without_the_claim_belongs_nowhere() {
        assertThat(Membership.of(null, "miura")).isEmpty();
        assertThat(Membership.of("miura", "miura")).isEmpty();
        assertThat(Membership.of(List.of("miura"), "miura")).isEmpty();
    }
}
