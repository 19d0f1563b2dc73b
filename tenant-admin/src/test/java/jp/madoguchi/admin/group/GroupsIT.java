package jp.madoguchi.admin.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class GroupsIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private StaffRegister register;

    @Autowired
    private StaffGroups groups;

    @Autowired
    private StaffMembers members;

    @Autowired
    private Facilities facilities;

    @Autowired
    private AuditLog audit;

    @Test
    @Requirement({"R191", "R192", "R197"})
    void a_right_that_is_given_or_taken_holds_without_a_new_sign_in() throws Exception {
        String staff = browser.signIn(cities.miura(), "miura", "switch", "callcentre");
        assertThat(status(browser.open(MIURA, staff, "/exchange"))).isEqualTo(403);
        change("callcentre", "exchange.view", true);
        assertThat(status(browser.open(MIURA, staff, "/exchange"))).isEqualTo(200);
        change("callcentre", "exchange.view", false);
        assertThat(status(browser.open(MIURA, staff, "/exchange"))).isEqualTo(403);
        assertThat(CityScope.call(cities.miura(), () -> audit.of("group", "callcentre")))
                .anySatisfy(row -> assertThat(row.detail()).containsEntry("given", "exchange.view"));
        assertThat(CityScope.call(cities.kurume(), () -> audit.of("group", "callcentre")))
                .isEmpty();
    }

    @Test
    void the_administrators_keep_what_nobody_could_give_back() {
        CityScope.run(cities.kurume(), () -> {
            register.current();
            Set<String> before = rights(cities.kurume(), "administrator");
            groups.setRights(Map.of("administrator", Set.of("bookings.view")));
            assertThat(rights(cities.kurume(), "administrator"))
                    .contains("groups.view", "groups.edit", "staff.edit", "bookings.view")
                    .doesNotContain("slots.publish");
            // Other test classes share the city.
            groups.setRights(Map.of("administrator", before));
        });
        assertThat(rights(cities.miura(), "administrator")).contains("slots.publish");
    }

    @Test
    void somebody_who_is_moved_or_stopped_is_so_at_their_next_request() throws Exception {
        String staff = browser.signIn(cities.miura(), "miura", "moved", "administrator");
        assertThat(status(browser.open(MIURA, staff, "/facilities/new"))).isEqualTo(200);
        String subject = CityScope.call(
                cities.miura(),
                () -> register.current().active("miura.moved").orElseThrow().subject());
        CityScope.run(
                cities.miura(),
                () -> members.changed("miura.moved", subject, StaffMember.State.ACTIVE, Set.of("viewer")));
        assertThat(status(browser.open(MIURA, staff, "/facilities/new"))).isEqualTo(403);
        assertThat(status(browser.open(MIURA, staff, "/"))).isEqualTo(200);
        CityScope.run(
                cities.miura(),
                () -> members.changed("miura.moved", subject, StaffMember.State.DISABLED, Set.of("viewer")));
        assertThat(browser.open(MIURA, staff, "/").getResponse().getForwardedUrl())
                .isEqualTo("/sign-in/stopped");
        assertThat(status(browser.open(MIURA, staff, "/")))
                .as("the session has ended")
                .isEqualTo(302);
    }

    @Test
    @Requirement("R197")
    void branch_staff_see_their_own_place_alone() throws Exception {
        long own = place("branch-own", "自支所");
        long other = place("branch-other", "他支所");
        String staff = browser.signIn(cities.miura(), "miura", "branch1", "branch");
        CityScope.run(cities.miura(), () -> members.setFacilities("miura.branch1", Set.of(own)));
        String page = browser.open(MIURA, staff, "/slots").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("自支所").doesNotContain("他支所");
        assertThat(browser.open(MIURA, staff, "/slots?facility=" + other)
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("他支所");
    }

    @Test
    void two_administrators_cannot_remove_each_other() {
        browser.signIn(cities.kurume(), "kurume", "first", "administrator");
        CityScope.run(cities.kurume(), () -> {
            assertThat(members.administratorBeside("kurume.nobody")).isTrue();
            register.current().members().values().stream()
                    .filter(member -> !member.account().equals("kurume.first"))
                    .forEach(member ->
                            members.changed(member.account(), member.subject(), StaffMember.State.REMOVED, Set.of()));
            assertThat(members.administratorBeside("kurume.first")).isFalse();
        });
    }

    @Test
    void the_matrix_shows_every_screen_and_group() throws Exception {
        String admin = browser.signIn(cities.miura(), "miura", "administrator");
        String page = browser.open(MIURA, admin, "/groups").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("本日の予約", "グループと権限", "コールセンター", "閲覧者", "counter/exchange.export");
    }

    private long place(String code, String name) {
        return CityScope.call(cities.miura(), () -> {
            SaveResult saved = facilities.create(new FacilityDetails(code, name, "", "", "", 50, true));
            return ((SaveResult.Saved) saved).id();
        });
    }

    private void change(String group, String right, boolean given) {
        CityScope.run(cities.miura(), () -> {
            Set<String> after = new HashSet<>(rights(cities.miura(), group));
            if (given) {
                after.add(right);
            } else {
                after.remove(right);
            }
            groups.setRights(new HashMap<>(Map.of(group, after)));
        });
    }

    private Set<String> rights(City city, String group) {
        return CityScope.call(
                city,
                () -> register.current().group(group).orElseThrow().rights().stream()
                        .map(Permission::code)
                        .collect(Collectors.toSet()));
    }

    private static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }
}
