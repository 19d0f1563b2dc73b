package jp.madoguchi.admin.desk;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A place, slots and people of the bound city, and how a member of staff walks through the desk's screens. */
final class DeskTown {

    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");

    private final ApplicationContext context;

    DeskTown(ApplicationContext context) {
        this.context = context;
    }

    long place(String name, int capacity) {
        Facilities facilities = context.getBean(Facilities.class);
        String code = "d" + UUID.randomUUID().toString().substring(0, 8);
        SaveResult saved = facilities.create(new FacilityDetails(code, name, "", "", "", 60, true));
        long id = ((SaveResult.Saved) saved).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 60, capacity, null))
                        .toList());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        context.getBean(SlotPublishing.class).publish(id, today.plusDays(8), today.plusDays(20));
        context.getBean(Offerings.class).forget();
        return id;
    }

    BoardSlot slot(long place, int index) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        return context.getBean(SlotBoard.class)
                .between(place, today, today.plusDays(40))
                .get(index);
    }

    BookablePerson person(String name, String birthDate, String address) {
        BookablePerson person = new BookablePerson(
                UUID.randomUUID(),
                "issue",
                ReservationNumber.next(new SecureTokens()).value(),
                "CDFG2345",
                null,
                null,
                null,
                name,
                address,
                birthDate,
                null,
                null,
                null,
                "本庁",
                PersonState.ACTIVE,
                Instant.EPOCH);
        enter(person);
        return person;
    }

    void end(BookablePerson person) {
        enter(new BookablePerson(
                person.personId(),
                person.procedure(),
                person.reservationNumber(),
                null,
                null,
                null,
                null,
                person.name(),
                person.address(),
                person.birthDate(),
                null,
                null,
                null,
                null,
                PersonState.ENDED,
                Instant.EPOCH.plusSeconds(1)));
    }

    private void enter(BookablePerson person) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(InviteeImport.class).apply(Stream.of(person), "test"));
    }

    /** One member's browser on a city's console. */
    record Desk(ConsoleBrowser browser, String host, String session) {

        static String base(BookablePerson person) {
            return "/desk/p/" + person.personId();
        }

        String begin(BookablePerson person) throws Exception {
            String card = "/desk/people/" + person.personId();
            return redirect(browser.submit(host, session, card, card + "/start", Map.of()));
        }

        MvcResult hold(BookablePerson person, BoardSlot slot) throws Exception {
            return post(base(person) + "/calendar", base(person) + "/hold", Map.of("slot", "" + slot.slotId()));
        }

        MvcResult fill(BookablePerson person, Map<String, String> fields) throws Exception {
            return post(base(person) + "/booking", base(person) + "/booking", fields);
        }

        /** From the chosen time to the receipt, with a telephone number alone. */
        MvcResult finish(BookablePerson person) throws Exception {
            fill(person, Map.of("phone", "046-882-1111", "cautions", "true", "action", "confirm"));
            String confirm = base(person) + "/booking/confirm";
            Matcher key = KEY.matcher(text(open(confirm)));
            if (!key.find()) {
                throw new IllegalStateException("The confirmation was not shown");
            }
            return post(
                    confirm,
                    base(person) + "/booking/complete",
                    Map.of("idempotencyKey", key.group(1), "phone", "046-882-1111", "cautions", "true"));
        }

        MvcResult open(String path) throws Exception {
            return browser.open(host, session, path);
        }

        MvcResult post(String page, String path, Map<String, String> fields) throws Exception {
            return browser.submit(host, session, page, path, fields);
        }
    }

    static String redirect(MvcResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
