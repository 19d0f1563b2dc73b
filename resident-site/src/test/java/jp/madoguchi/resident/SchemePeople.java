package jp.madoguchi.resident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Cities of each scheme under codes of their own, people who sign in there, and the work that a script would do. */
final class SchemePeople {
    private final ApplicationContext context;
    private final SecureTokens tokens = new SecureTokens();

    SchemePeople(ApplicationContext context) {
        this.context = context;
    }

    /** A city that was opened from a preset. */
    record Town(City city) {
        String host() {
            return city.mainHost();
        }
    }

    Town town(String preset, String name) {
        return town("in" + preset, preset, name);
    }

    Town town(String code, String preset, String name) {
        context.getBean(CityMigrations.class).migratePlatform();
        return new Town(context.getBean(CityProvisioning.class)
                .provision(new NewCity(code, name, preset, List.of(code + ".localhost"))));
    }

    void add(Town town, String serial, @Nullable String notice, String day, @Nullable String name) {
        store(town, null, null, day, notice, name, serial);
    }

    void addCity(Town town, String number, String password) {
        store(town, number, password, null, null, null, null);
    }

    void exceptions(Town town, String text) {
        CityScope.callAsStaff(town.city(), () -> {
            context.getBean(CitySettings.class)
                    .set(
                            Settings.LOGIN_SCHEME_EXCEPTIONS,
                            Settings.LOGIN_SCHEME_EXCEPTIONS.read().apply(text),
                            Actor.system("test"));
            return text;
        });
    }

    private void store(
            Town town,
            @Nullable String cityNumber,
            @Nullable String password,
            @Nullable String day,
            @Nullable String notice,
            @Nullable String name,
            @Nullable String serial) {
        BookablePerson person = new BookablePerson(
                UUID.randomUUID(),
                "issue",
                ReservationNumber.next(tokens).value(),
                password,
                null,
                day,
                cityNumber,
                notice,
                name,
                null,
                null,
                null,
                serial,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        CityScope.run(
                town.city(),
                () -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> context.getBean(InviteeImport.class).apply(Stream.of(person), "test")));
    }

    /** Sends the form of the page that was read last, with its challenge solved. */
    java.net.http.HttpResponse<String> send(TestBrowser browser, String number, String month, String day)
            throws Exception {
        String ticket = browser.hidden("ticket");
        String scheme = browser.hidden("scheme");
        return post(browser, scheme, number, month, day, ticket, solve(browser, ticket), "");
    }

    java.net.http.HttpResponse<String> answer(
            TestBrowser browser, String number, String month, String day, String ticket, String answer)
            throws Exception {
        return post(browser, "SERIAL_MMDD", number, month, day, ticket, "", answer);
    }

    java.net.http.HttpResponse<String> post(
            TestBrowser browser,
            String scheme,
            String number,
            String month,
            String day,
            String ticket,
            String work,
            String answer)
            throws Exception {
        return browser.post(
                "/signin", "scheme", scheme, "number", number, "month", month, "day", day, "ticket", ticket, "work",
                work, "answer", answer);
    }

    String solve(TestBrowser browser, String ticket) throws NoSuchAlgorithmException {
        int bits = 13 + Integer.parseInt(ticket.split("\\.")[2]);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (int work = 0; ; work++) {
            byte[] hash = sha256.digest((ticket + ":" + work).getBytes(StandardCharsets.UTF_8));
            int first = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | hash[2] & 0xff;
            if (first >> (24 - bits) == 0) {
                return Integer.toString(work);
            }
        }
    }
}
