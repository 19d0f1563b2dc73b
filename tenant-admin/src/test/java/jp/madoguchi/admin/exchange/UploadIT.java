package jp.madoguchi.admin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.exchange.SealedUploads;
import jp.madoguchi.core.exchange.Terminals;
import jp.madoguchi.core.invitee.Invitees;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class UploadIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private Invitees invitees;

    @Autowired
    private SealedUploads uploads;

    @Autowired
    private Terminals terminals;

    @Test
    void a_file_that_is_no_sealed_file_is_refused_with_a_sentence_and_changes_nothing() throws Exception {
        List<Long> before = kept();
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult answer = browser.upload(
                MIURA,
                session,
                "/exchange",
                "/exchange/uploads",
                new MockMultipartFile("sealed", "list.csv", "text/csv", "氏名,住所".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("notice-error");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_identity_enrols_no_terminal() throws Exception {
        List<Long> before = kept();
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult answer = browser.upload(
                MIURA,
                session,
                "/exchange",
                "/exchange/terminals?name=1",
                new MockMultipartFile("identity", "x.pem", "text/plain", new byte[] {1, 2, 3}));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void without_an_enrolled_terminal_no_file_of_bookings_is_written() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "counter");
        MvcResult answer = browser.submit("kurume.localhost", session, "/exchange", "/exchange/bookings", Map.of());
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("登録済みの端末がない");
    }

    /** People, files and terminals of 三浦市; other tests share the database. */
    private List<Long> kept() {
        return CityScope.call(
                cities.miura(),
                () -> List.of(invitees.count(), (long) uploads.history(100).size(), (long)
                        terminals.list().size()));
    }
}
