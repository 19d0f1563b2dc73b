package jp.madoguchi.resident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Cities with places, slots and people, made by the product's own services. */
final class TestTown {

    static final String PASSWORD = "CDFG2345";

    private final ApplicationContext context;
    private final SecureTokens tokens = new SecureTokens();
    private final City city;
    private final long place;

    /** Somebody with a notice. */
    record Resident(String number, String qrToken) {}

    private TestTown(ApplicationContext context, City city, int capacity) {
        this.context = context;
        this.city = city;
        this.place = CityScope.callAsStaff(city, () -> open("本庁舎 1階 市民課窓口", capacity, 1));
        CityScope.callAsStaff(city, () -> open("南出張所", capacity, 2));
    }

    static TestTown open(ApplicationContext context, String code, String name, int capacity) {
        context.getBean(CityMigrations.class).migratePlatform();
        City city = context.getBean(CityProvisioning.class)
                .provision(new NewCity(code, name, code, List.of(code + ".localhost")));
        // An address before the booking has tests of its own.
        CityScope.callAsStaff(city, () -> {
            context.getBean(CitySettings.class).set(Settings.EMAIL_FIRST, false, Actor.system("test"));
            return city;
        });
        return new TestTown(context, city, capacity);
    }

    /** A city that was opened before, with its places. */
    static TestTown of(ApplicationContext context, City city, int capacity) {
        return new TestTown(context, city, capacity);
    }

    private long open(String name, int capacity, int order) {
        Facilities facilities = context.getBean(Facilities.class);
        SaveResult saved = facilities.create(
                new FacilityDetails("place-" + order, name, "城山町1-1", "046-000-0000", "駅から徒歩10分です。", order, true));
        long id = ((SaveResult.Saved) saved).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day != DayOfWeek.SUNDAY)
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, capacity, null))
                        .toList());
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        context.getBean(SlotPublishing.class).publish(id, today, today.plusDays(28));
        return id;
    }

    Resident resident() {
        String number = ReservationNumber.next(tokens).value();
        String token = tokens.qrToken();
        BookablePerson person = new BookablePerson(
                UUID.randomUUID(),
                "issue",
                number,
                PASSWORD,
                sha256(token),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        CityScope.run(
                city,
                () -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> context.getBean(InviteeImport.class).apply(Stream.of(person), "test")));
        return new Resident(number, token);
    }

    /** The published slots of the first place that lie two weeks ahead and later. */
    List<BoardSlot> slots() {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        return CityScope.call(
                city, () -> context.getBean(SlotBoard.class).between(place, today.plusDays(14), today.plusDays(28)));
    }

    /** As the city's staff. */
    <T> T decide(java.util.concurrent.Callable<T> work) throws Exception {
        return CityScope.callAsStaff(city, work::call);
    }

    String host() {
        return city.mainHost();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
