package jp.madoguchi.admin.leak;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.branding.Branding;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.broadcast.Audience;
import jp.madoguchi.core.broadcast.BroadcastResult;
import jp.madoguchi.core.broadcast.Broadcasts;
import jp.madoguchi.core.calendar.CalendarRule;
import jp.madoguchi.core.calendar.CalendarRules;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.DayRule;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.calls.CallList;
import jp.madoguchi.core.calls.CallReason;
import jp.madoguchi.core.domain.DomainResult;
import jp.madoguchi.core.domain.OwnDomains;
import jp.madoguchi.core.exchange.EnrolResult;
import jp.madoguchi.core.exchange.Terminals;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.mail.MailLog;
import jp.madoguchi.core.maintenance.MaintenancePlans;
import jp.madoguchi.core.maintenance.PlanCommand;
import jp.madoguchi.core.maintenance.PlanResult;
import jp.madoguchi.core.maintenance.Stops;
import jp.madoguchi.core.migration.MigrationUploads;
import jp.madoguchi.core.migration.UploadResult;
import jp.madoguchi.core.migration.UploadedFile;
import jp.madoguchi.core.page.PageContent;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.PageOutcome;
import jp.madoguchi.core.planning.Publications;
import jp.madoguchi.core.planning.SlotPlanner;
import jp.madoguchi.core.question.QuestionDesk;
import jp.madoguchi.core.question.QuestionDraft;
import jp.madoguchi.core.question.QuestionKind;
import jp.madoguchi.core.question.QuestionOutcome;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.visit.AskResult;
import jp.madoguchi.core.visit.VisitRequest;
import jp.madoguchi.core.visit.VisitRequests;
import jp.madoguchi.core.visit.VisitScope;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.identity.CityAccounts;
import jp.madoguchi.identity.CreateResult;
import jp.madoguchi.identity.NewStaff;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.testkit.DemoFiles;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A city full of things that nobody else may see, made by the product's own services. */
final class OtherCity {

    /** Stands in every name of it. */
    static final String SECRET = "漏洩筑後川";

    private static final String PASSWORD = "CDFG2345";
    private static final int PLACES = 7;
    /** A day on which nothing is published yet. */
    private static final LocalDate FAR = LocalDate.of(2028, 6, 5);

    private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "operator", "operator");
    private static final int TEXTS = 20;

    private final ApplicationContext context;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private String bookingNumber = "";

    private final City city;

    private OtherCity(ApplicationContext context, City city) {
        this.context = context;
        this.city = city;
    }

    City city() {
        return city;
    }

    static OtherCity fill(ApplicationContext context, City city) {
        OtherCity other = new OtherCity(context, city);
        CityScope.run(city, other::fill);
        return other;
    }

    /** Values for the variables of routes: ids that only this city has. */
    Map<String, String> ids() {
        return ids;
    }

    List<String> secrets() {
        return List.of(SECRET, bookingNumber);
    }

    private void fill() {
        long place = 0;
        for (int number = 1; number <= PLACES; number++) {
            place = place(number);
        }
        publish(place);
        UUID person = UUID.randomUUID();
        String number = ReservationNumber.next(new SecureTokens()).value();
        invite(person, number);
        String booking = book(person, number, place);
        String terminal = terminal();
        ids.put("/facilities/#id", Long.toString(place));
        ids.put("/deadlines/#id", Long.toString(place));
        ids.put("/hours/#id", Long.toString(pattern()));
        ids.put("/closures/#id", Long.toString(closure()));
        ids.put("/slots/horizon/#id", Long.toString(place));
        UUID publication = context.getBean(Publications.class).publish(List.of(place), FAR, FAR.plusDays(2));
        ids.put("/slots/publish/#id", publication.toString());
        ids.put(
                "/slots/history/#id",
                context.getBean(SlotPlanner.class).latest(place).getFirst().id().toString());
        ids.put("/bookings/#id", booking);
        ids.put("/exchange/terminals/#id", terminal);
        ids.put("/exchange/uploads/#id", UUID.randomUUID().toString());
        ids.put("/visits/#id", visit());
        ids.put("/maintenance/#id", stop());
        ids.put("/staff/#id", account());
        ids.put("/migration/#id", migration());
        ids.put("/domains/#id", domain());
        ids.put("/access/devices/#id", UUID.randomUUID().toString());
        mails(booking);
        // Screens that have a file of their own.
        OtherCityPart part = new OtherCityPart(context, ids, person, UUID.fromString(booking), place);
        OtherCityDesk.fill(part);
        OtherCityCounter.fill(part);
        OtherCityWaiting.fill(part);
        OtherCityExchange.fill(part, terminal);
        // Not an id of a city but a name that every city has, or none.
        ids.put("code", "leak-code");
        ids.put("/questions/#id", question());
        ids.putIfAbsent("procedure", "leak-procedure");
        ids.putIfAbsent("kind", "leak-kind");
        texts();
        looks();
    }

    /** More questions than another city has, so that the last one's id is nobody else's. */
    private String question() {
        QuestionDraft draft = QuestionDraft.of(QuestionKind.YES_NO);
        QuestionDraft secret =
                new QuestionDraft(draft.kind(), FieldUse.OFF, SECRET, SECRET, draft.longest(), draft.choices());
        long id = 0;
        for (int number = 0; number < PLACES; number++) {
            id = ((QuestionOutcome.Done) context.getBean(QuestionDesk.class).add("issue", secret)).id();
        }
        return Long.toString(id);
    }

    private void mails(String booking) {
        UUID mail = context.getBean(MailLog.class)
                .of(UUID.fromString(booking))
                .getFirst()
                .id();
        context.getBean(CallList.class).add(UUID.fromString(booking), mail, CallReason.BOUNCED);
        Audience all = new Audience(null, null, null, null, BookingState.BOOKED);
        BroadcastResult written = context.getBean(Broadcasts.class).write(SECRET, SECRET, all);
        ids.put("/mail/#id", mail.toString());
        ids.put(
                "/calls/#id",
                context.getBean(CallList.class).due().getFirst().id().toString());
        ids.put("/mail/broadcasts/#id", ((BroadcastResult.Done) written).id().toString());
    }

    private String migration() {
        UploadResult staged = context.getBean(MigrationUploads.class)
                .stage(new UploadedFile(DemoFiles.path("kurume-old-bookings-cp932.csv"), SECRET + ".csv"), null);
        return ((UploadResult.Staged) staged).run().toString();
    }

    /** More texts than another city has, so that their ids are nobody else's. */
    private void texts() {
        PageDesk desk = context.getBean(PageDesk.class);
        PageContent content = PageContent.of(SECRET, SECRET, SECRET, 1, true);
        long notice = 0;
        long page = 0;
        for (int number = 0; number < TEXTS; number++) {
            notice = ((PageOutcome.Done) desk.create(PageKind.NOTICE, null, content)).id();
            page = ((PageOutcome.Done) desk.create(PageKind.PAGE, "secret-" + number, content)).id();
        }
        text("/pages/{id}", desk.find(page).orElseThrow());
        text("/notices/{id}", desk.find(notice).orElseThrow());
        String picture = UUID.randomUUID().toString();
        ids.put("/media/#id", picture);
        ids.put("/pictures/#id", picture);
        // Not an id of a city but a name that every city has, or none.
        ids.put("key", "leak-key");
        ids.put("hash", "0".repeat(64));
    }

    /** More published looks than another city has. */
    private void looks() {
        Branding branding = context.getBean(Branding.class);
        for (int number = 0; number < PLACES; number++) {
            branding.keep(0, Map.of("site.name", SECRET + number), OPERATOR);
            branding.publish(branding.draft().version(), OPERATOR);
        }
        ids.put(
                "/branding/versions/#id",
                Long.toString(branding.versions().getFirst().id()));
        context.getBean(LookPictures.class).logo(png(), SECRET, 0, OPERATOR);
        ids.put("/branding/pictures/#name", branding.draft().values().getOrDefault("site.logo", ""));
    }

    private static byte[] png() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String route, PageDetail text) {
        String version = Long.toString(text.versions().getFirst().id());
        Stream.of("/discard", "/publish", "/put-back", "/remove", "/restore", "/unschedule", "/preview", "")
                .forEach(end -> ids.put(route + end + "#id", Long.toString(text.id())));
        Stream.of("/versions/{version}", "/versions/{version}/site").forEach(end -> {
            ids.put(route + end + "#id", Long.toString(text.id()));
            ids.put(route + end + "#version", version);
        });
    }

    private long place(int number) {
        Facilities facilities = context.getBean(Facilities.class);
        SaveResult saved = facilities.create(
                new FacilityDetails("place-" + number, SECRET + number, SECRET, "0942-00-0000", SECRET, number, true));
        long id = ((SaveResult.Saved) saved).id();
        facilities.setHours(
                id,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 4, null))
                        .toList());
        return id;
    }

    private long closure() {
        CalendarRules rules = context.getBean(CalendarRules.class);
        LocalDate day = LocalDate.now(context.getBean(Clock.class)).plusDays(60);
        long last = 0;
        for (int number = 0; number < TEXTS; number++) {
            CalendarRule rule = new CalendarRule(
                    0, null, CalendarRule.Kind.CLOSED, DayRule.on(day.plusDays(number)), null, SECRET + number);
            last = ((ChangeOutcome.Saved) rules.add(rule, 0)).id();
        }
        return last;
    }

    private long pattern() {
        HoursPatterns patterns = context.getBean(HoursPatterns.class);
        for (int number = 0; number < TEXTS; number++) {
            patterns.save(new HoursPattern(0, null, SECRET + number, number, List.of()), 0);
        }
        return patterns.all().stream().mapToLong(HoursPattern::id).max().orElseThrow();
    }

    private void publish(long place) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        context.getBean(SlotPublishing.class).publish(place, today, today.plusDays(20));
    }

    private void invite(UUID person, String number) {
        BookablePerson invited = new BookablePerson(
                person,
                "issue",
                number,
                PASSWORD,
                null,
                null,
                null,
                SECRET,
                SECRET,
                null,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(InviteeImport.class).apply(Stream.of(invited), "test"));
    }

    private String book(UUID person, String number, long place) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        long slot = context.getBean(SlotBoard.class)
                .between(place, today.plusDays(10), today.plusDays(20))
                .getFirst()
                .slotId();
        SignInResult.SignedIn in =
                (SignInResult.SignedIn) context.getBean(SignIn.class).byNumber(number, PASSWORD, "test");
        ResidentSession session =
                context.getBean(ResidentSessions.class).find(in.sessionToken()).orElseThrow();
        BookingService bookings = context.getBean(BookingService.class);
        bookings.hold(HoldCommand.byResident(session.hash(), person, slot));
        BookingResult.Booked booked = (BookingResult.Booked) bookings.complete(new CompleteCommand(
                session.hash(), person, new ContactForm("leak@example.com", "", true), UUID.randomUUID()));
        bookingNumber = booked.booking().number();
        return booked.booking().id().toString();
    }

    private String visit() {
        AskResult asked = context.getBean(VisitRequests.class)
                .ask(new VisitRequest(SECRET + "の調査です", 30, VisitScope.VIEW_ONLY), OPERATOR);
        return ((AskResult.Requested) asked).id().toString();
    }

    private String stop() {
        Instant begins = context.getBean(Clock.class).instant().plus(Duration.ofDays(60));
        PlanCommand plan = new PlanCommand(
                List.of(city.code()), begins, begins.plus(Duration.ofHours(2)), Stops.BOTH, SECRET, SECRET, "");
        return ((PlanResult.Done) context.getBean(MaintenancePlans.class).plan(plan, OPERATOR))
                .id()
                .toString();
    }

    private String domain() {
        DomainResult asked = context.getBean(OwnDomains.class).ask("leak.city.example.lg.jp");
        return ((DomainResult.Asked) asked).id().toString();
    }

    private String account() {
        context.getBean(CityAccounts.class).ensure(city, List.of());
        CreateResult made = context.getBean(StaffDirectory.class)
                .create(city, new NewStaff("leak", SECRET, SECRET, Set.of("viewer")));
        return ((CreateResult.Created) made).id();
    }

    private String terminal() {
        EnrolResult waiting = context.getBean(Terminals.class)
                .enrol(
                        ExchangeIdentity.generateTerminal(city.code(), "LEAK1", context.getBean(Clock.class))
                                .publicIdentity()
                                .toPem(),
                        SECRET);
        return ((EnrolResult.Waiting) waiting).terminalId();
    }
}
