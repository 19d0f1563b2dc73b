package jp.madoguchi.perf.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void is_sound_although_an_aim_is_missed() {
        findings.atMost("Seconds", 7, 5);
        assertThat(findings.report().sound()).isTrue();
        assertThat(TenantsText.table(findings.report())).contains("NOT MET").contains("The run was sound.");
    }

    @Test
    void is_not_sound_after_a_wrong_answer() {
        findings.atMost("Seconds", 3, 5);
        findings.problem("The calendar of bench0001 does not name its city");
        assertThat(findings.report().sound()).isFalse();
        assertThat(TenantsText.table(findings.report())).contains("WRONG: The calendar of bench0001");
    }
}
