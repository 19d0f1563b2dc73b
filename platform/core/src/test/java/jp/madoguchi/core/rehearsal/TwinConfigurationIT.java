package jp.madoguchi.core.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.lifecycle.CityOrder;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.MediaOutcome;
import jp.madoguchi.core.media.TestPictures;
import jp.madoguchi.core.page.PageContent;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.PageOutcome;
import jp.madoguchi.core.storage.CityFiles;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What a city has written, drawn and granted stands in its twin, whatever the twin has made of it meanwhile. */
@CoreTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class TwinConfigurationIT {
    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "operator", "operator");
    private static final String LOGO = "logo-0a1b2c3d.png";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private RehearsalDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement("R270")
    void pages_pictures_look_groups_and_slots_are_the_citys_again_though_the_twin_went_its_own_way() throws Exception {
        BookingTown town = new BookingTown(context);
        byte[] png = TestPictures.png(40, 40);
        UUID picture = CityScope.<UUID, RuntimeException>call(cities.miura(), () -> {
            town.place(3);
            UUID added =
                    ((MediaOutcome.Done) context.getBean(MediaLibrary.class).add(png, "庁舎.png", "庁舎", false)).id();
            page("access", "案内図");
            jdbc.sql("INSERT INTO staff_group (code, name, origin) VALUES ('desk', '窓口係', 'DEVICE')")
                    .update();
            jdbc.sql("INSERT INTO staff_group_right VALUES ('desk', 'pages.view')")
                    .update();
            context.getBean(CityFiles.class).put("branding/" + LOGO, png, "image/png");
            jdbc.sql("INSERT INTO setting VALUES ('look.logo-test', ?, 'test', now())")
                    .param(LOGO)
                    .update();
            return added;
        });

        City twin = twin();

        assertThat(desk.differences(twin)).isEmpty();
        CityScope.run(twin, () -> {
            assertThat(context.getBean(MediaLibrary.class).content(picture)).isPresent();
            assertThat(context.getBean(CityFiles.class).get("branding/" + LOGO)).isPresent();
            assertThat(text("SELECT title FROM page_version v JOIN page_item i ON i.id = v.item"
                            + " WHERE i.slug = 'access'"))
                    .isEqualTo("案内図");
            assertThat(text("SELECT origin FROM staff_group WHERE code = 'desk'"))
                    .as("no device of the twin's is known yet")
                    .isEqualTo("ANYWHERE");
        });
        goesItsOwnWay(twin);

        desk.takeAgain(twin, OPERATOR);

        assertThat(desk.differences(twin)).extracting(Difference::table).containsOnly("staff_group");
        CityScope.run(twin, () -> {
            assertThat(text("SELECT name FROM staff_group WHERE code = 'desk'")).isEqualTo("窓口係");
            assertThat(text("SELECT name FROM staff_group WHERE code = 'extra'"))
                    .as("somebody is in it")
                    .startsWith("リハーサル専用");
            assertThat(text("SELECT count(*)::text FROM page_item WHERE slug = 'own'"))
                    .isEqualTo("0");
            assertThat(text("SELECT concat(capacity, '/', booked, '/', overbooked) FROM slot WHERE booked > 0"))
                    .isEqualTo("2/3/1");
            assertThat(text("SELECT origin FROM staff_group WHERE code = 'desk'"))
                    .isEqualTo("ADDRESS");
        });
    }

    /** Rows that meet the city's own by a number or a name. */
    private void goesItsOwnWay(City twin) {
        CityScope.run(twin, () -> {
            page("own", "リハーサルだけのページ");
            jdbc.sql("UPDATE staff_group SET name = '別の係', origin = 'ADDRESS' WHERE code = 'desk'")
                    .update();
            jdbc.sql("INSERT INTO staff_group (code, name) VALUES ('extra', '窓口係')")
                    .update();
            jdbc.sql("INSERT INTO staff_member (account, subject, changed_at) VALUES ('a', 'a', now())")
                    .update();
            jdbc.sql("INSERT INTO staff_member_group VALUES ('a', 'extra')").update();
            jdbc.sql("UPDATE slot SET id = DEFAULT, booked = 3 WHERE id = (SELECT min(id) FROM slot)")
                    .update();
            jdbc.sql("UPDATE slot SET id = DEFAULT, start = ? WHERE id = (SELECT min(id) FROM slot)")
                    .param(LocalTime.of(6, 0))
                    .update();
        });
        CityScope.run(cities.miura(), () -> {
            page("second", "二枚目");
            jdbc.sql("UPDATE slot SET capacity = 2").update();
        });
    }

    private void page(String slug, String title) {
        PageOutcome made =
                context.getBean(PageDesk.class).create(PageKind.PAGE, slug, PageContent.of(title, "本文", "", 1, false));
        assertThat(made).isInstanceOf(PageOutcome.Done.class);
    }

    private City twin() {
        CityOrder order = desk.order(cities.miura(), null);
        desk.announce(cities.miura(), order);
        return context.getBean(CityProvisioning.class)
                .provision(new NewCity(
                        order.code(),
                        order.name(),
                        order.preset(),
                        List.of(order.subdomain() + ".localhost"),
                        order.cluster()));
    }

    private String text(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
