package jp.madoguchi.resident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.mail.WaitingLinks;
import jp.madoguchi.core.settings.LoginScheme;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A city as its preset makes it, with nothing decided otherwise, and people as its own file brings them. */
final class PresetTown {

    private final ApplicationContext context;
    private final SecureTokens tokens = new SecureTokens();
    private final City city;

    /**
     * Somebody with a notice.
     *
     * @param secret the password, or month and day of birth as four digits
     * @param further what tells apart two people of one number
     */
    record Person(
            LoginScheme scheme,
            String number,
            String secret,
            String reservationNumber,
            String qrToken,
            String further) {
        /** As screens show it. */
        String printed() {
            return scheme == LoginScheme.RESERVATION_ID_PW
                    ? ReservationNumber.parse(reservationNumber).orElseThrow().print()
                    : number + further;
        }
    }

    /** What a city's file says of a person besides the secret. */
    private record Told(
            @Nullable String notice,
            @Nullable String serial,
            @Nullable String cityNumber,
            boolean withName) {}

    private PresetTown(ApplicationContext context, City city) {
        this.context = context;
        this.city = city;
    }

    static PresetTown open(ApplicationContext context, String preset, String name) {
        return open(context, "five" + preset, preset, name);
    }

    /** Apart from the city that others walk through. */
    static PresetTown apart(ApplicationContext context, String preset, String name) {
        return open(context, "apart" + preset, preset, name);
    }

    private static PresetTown open(ApplicationContext context, String code, String preset, String name) {
        context.getBean(CityMigrations.class).migratePlatform();
        return new PresetTown(
                context,
                context.getBean(CityProvisioning.class)
                        .provision(new NewCity(code, name, preset, List.of(code + ".localhost"))));
    }

    /** A place that has the hours of a pattern of the preset, from Monday to Friday. */
    long place(String name, String pattern) {
        return CityScope.callAsStaff(city, () -> {
            Facilities facilities = context.getBean(Facilities.class);
            SaveResult saved = facilities.create(new FacilityDetails(
                    "place-" + (facilities.all().size() + 1), name, "城山町1-1", "046-000-0000", "駅から徒歩10分です。", 1, true));
            long id = ((SaveResult.Saved) saved).id();
            long hours = context.getBean(HoursPatterns.class).all().stream()
                    .filter(each -> each.name().equals(pattern))
                    .mapToLong(HoursPattern::id)
                    .findFirst()
                    .orElseThrow();
            context.getBean(PlaceWeeks.class)
                    .set(
                            id,
                            Arrays.stream(DayOfWeek.values())
                                    .filter(day -> day.getValue() < DayOfWeek.SATURDAY.getValue())
                                    .collect(Collectors.toMap(Function.identity(), day -> hours)),
                            0);
            return id;
        });
    }

    /** A place that the preset has brought. */
    long place(String code) {
        return CityScope.callAsStaff(
                city,
                () -> context.getBean(Facilities.class).all().stream()
                        .filter(each -> each.details().code().equals(code))
                        .mapToLong(FacilityView::id)
                        .findFirst()
                        .orElseThrow());
    }

    void publish(long place, LocalDate from, LocalDate to) {
        CityScope.callAsStaff(city, () -> context.getBean(SlotPublishing.class).publish(place, from, to));
    }

    List<BoardSlot> slots(long place, String day) {
        LocalDate date = LocalDate.parse(day);
        return CityScope.callAsStaff(
                city, () -> context.getBean(SlotBoard.class).between(place, date, date));
    }

    /** The slot that begins at {@code 2026-12-01T10:00}. */
    BoardSlot slot(long place, String begins) {
        LocalDateTime time = LocalDateTime.parse(begins);
        return slots(place, time.toLocalDate().toString()).stream()
                .filter(slot -> slot.start().equals(time.toLocalTime()))
                .findFirst()
                .orElseThrow();
    }

    /** 三浦市 and 上尾市: 予約ID and password; in 三浦市 the file carries six fields more and the hash of a QR code. */
    Person withReservationId(boolean withName) {
        String password = "CDFG2345";
        String reservation = reservation();
        Person person = new Person(
                LoginScheme.RESERVATION_ID_PW,
                reservation,
                password,
                reservation,
                withName ? tokens.qrToken() : "",
                "");
        return add(person, new Told(null, withName ? "1A2345678" : null, null, withName));
    }

    /** 久留米市: 交付通知書ID and the day of birth. */
    Person withNotice(String notice, String serial, String birthday) {
        return add(
                new Person(LoginScheme.NOTICE_ID_MMDD, notice, birthday, reservation(), "", "（" + serial + "）"),
                new Told(notice, serial, null, false));
    }

    /** 松阪市: 製造管理番号 and the day of birth. */
    Person withSerial(String serial, String birthday) {
        return add(
                new Person(LoginScheme.SERIAL_MMDD, serial, birthday, reservation(), "", ""),
                new Told(null, serial, null, false));
    }

    /** 京都市: a number and a password of the city's own. */
    Person withCityNumber(String number, String password) {
        return add(
                new Person(LoginScheme.CITY_NO_PW, number, password, reservation(), "", ""),
                new Told(null, null, number, false));
    }

    /** The path of the link in a mail of 久留米市. */
    String linkMailedTo(String address) {
        return CityScope.call(city, () -> WaitingLinks.path(context, address));
    }

    /** The city's file says that the person has the card, or has moved away. */
    void end(Person person) {
        store(new BookablePerson(
                id(person),
                "issue",
                person.reservationNumber(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PersonState.ENDED,
                Instant.EPOCH));
    }

    UUID id(Person person) {
        return CityScope.call(
                city,
                () -> context.getBean(JdbcClient.class)
                        .sql("SELECT id FROM invitee WHERE reservation_number = ?")
                        .param(person.reservationNumber())
                        .query(UUID.class)
                        .single());
    }

    /** The name of a pattern of the preset. */
    String anyPattern() {
        return CityScope.callAsStaff(
                city,
                () -> context.getBean(HoursPatterns.class).all().getFirst().name());
    }

    City city() {
        return city;
    }

    String host() {
        return city.mainHost();
    }

    private Person add(Person person, Told told) {
        boolean birthday = person.scheme().byBirthday();
        BookablePerson row = new BookablePerson(
                UUID.randomUUID(),
                "issue",
                person.reservationNumber(),
                birthday ? null : person.secret(),
                person.qrToken().isEmpty() ? null : sha256(person.qrToken()),
                birthday ? person.secret() : null,
                told.cityNumber(),
                told.notice(),
                told.withName() ? "三浦 " + person.reservationNumber() : null,
                told.withName() ? "三浦市城山町1-1" : null,
                told.withName() ? "1980-02-29" : null,
                told.withName() ? "男" : null,
                told.serial(),
                told.withName() ? "12345678901234567890123" : null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        store(row);
        return person;
    }

    private void store(BookablePerson row) {
        CityScope.run(
                city,
                () -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> context.getBean(InviteeImport.class).apply(Stream.of(row), "test")));
    }

    private String reservation() {
        return ReservationNumber.next(tokens).value();
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
