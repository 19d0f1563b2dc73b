package jp.madoguchi.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.PermissionDenied;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class NeedsInterceptorTest {

    @Test
    void lets_somebody_through_who_has_the_right() throws Exception {
        assertThat(reach("view", "slots.view")).isTrue();
    }

    @Test
    void refuses_somebody_with_another_right() {
        assertThatThrownBy(() -> reach("view", "people.view")).isInstanceOf(PermissionDenied.class);
    }

    @Test
    void a_right_on_the_method_stands_before_that_of_its_class() throws Exception {
        assertThat(reach("publish", "slots.publish")).isTrue();
        assertThatThrownBy(() -> reach("publish", "slots.view")).isInstanceOf(PermissionDenied.class);
    }

    @Test
    void any_one_of_several_rights_is_enough() throws Exception {
        assertThat(reach("either", "slots.print")).isTrue();
        assertThat(reach("either", "slots.export")).isTrue();
    }

    @Test
    void a_page_for_everybody_who_is_signed_in_asks_for_no_right() throws Exception {
        assertThat(reach("home")).isTrue();
    }

    @Test
    void a_route_that_names_no_right_is_shut() {
        assertThatThrownBy(() -> reach(new Forgetful(), "anything", "slots.view"))
                .isInstanceOf(PermissionDenied.class);
    }

    private static boolean reach(String method, String... rights) throws Exception {
        return reach(new Slots(), method, rights);
    }

    private static boolean reach(Object controller, String method, String... rights) throws Exception {
        HandlerMethod handler = new HandlerMethod(controller, method);
        return new NeedsInterceptor(permission ->
                        Set.of(rights).stream().map(Permission::new).anyMatch(permission::equals))
                .preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), handler);
    }

    @Needs("slots.view")
    static class Slots {

        public void view() {}

        @Needs("slots.publish")
        public void publish() {}

        @Needs({"slots.print", "slots.export"})
        public void either() {}

        @Needs(Needs.SIGNED_IN)
        public void home() {}
    }

    static class Forgetful {

        public void anything() {}
    }
}
