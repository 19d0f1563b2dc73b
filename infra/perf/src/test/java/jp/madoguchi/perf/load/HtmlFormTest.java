package jp.madoguchi.perf.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFormTest {

    private static final String PAGE = """
            <form method="post" action="/signout"><input type="hidden" name="_csrf" value="other"></form>
            <form method="post" action="/hold"><input type="hidden" name="_csrf" value="a&amp;b">
              <input name="email" value=""><input type="checkbox" name="cautions" value="true">
              <button name="slot" value="7">9時</button><button name="slot" value="8">9時半</button></form>
            """;

    @Test
    void sends_back_what_the_form_holds_and_nothing_that_nobody_ticked() {
        HtmlForm form = HtmlForm.of(page(), "/hold");
        assertThat(form.fields()).containsOnlyKeys("_csrf", "email").containsEntry("_csrf", "a&b");
        assertThat(form.buttons()).containsEntry("slot", List.of("7", "8"));
        assertThat(form.with("slot", "8").fields()).containsEntry("slot", "8").hasSize(3);
    }

    @Test
    void says_which_form_a_page_lacks() {
        assertThatThrownBy(() -> HtmlForm.of(page(), "/booking/complete"))
                .hasMessageContaining("GET /calendar")
                .hasMessageContaining("/booking/complete");
    }

    private static Answer page() {
        return new Answer("GET /calendar", 200, "text/html", "", PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
