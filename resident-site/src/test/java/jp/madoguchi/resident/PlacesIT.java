package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

@ResidentSiteTest
@Requirement({"R111", "R129"})
class PlacesIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Test
    void the_places_are_told_with_address_telephone_and_the_way_there_without_signing_in() throws Exception {
        String page = new TestBrowser(miura.host(), port).get("/places").body();
        assertThat(page)
                .contains("会場の案内", "南出張所", "城山町1-1", "href=\"tel:046-000-0000\"", "駅から徒歩10分です。")
                .contains("id=\"place-place-2\"");
    }

    @Test
    void the_calendar_says_where_the_chosen_place_is_and_leads_to_its_map() throws Exception {
        TestBrowser browser = new TestBrowser(miura.host(), port);
        assertThat(browser.signIn(miura.resident()).body())
                .contains("城山町1-1 046-000-0000", "href=\"/places#place-place-1\"", "地図・行き方");
    }
}
