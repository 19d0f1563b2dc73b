package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.NewMail;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.WaitlistSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a time: its places pass to the offer, and the mail and the offer's end are planned with it. */
@Service
class OfferMaking {
    private final JdbcClient jdbc;
    private final OfferPlaces places;
    private final MailPlanning mails;
    private final CityTasks tasks;
    private final CitySettings settings;
    private final OfferLinks links;
    private final Clock clock;

    OfferMaking(
            JdbcClient jdbc,
            OfferPlaces places,
            MailPlanning mails,
            CityTasks tasks,
            CitySettings settings,
            OfferLinks links,
            Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.mails = mails;
        this.tasks = tasks;
        this.settings = settings;
        this.links = links;
        this.clock = clock;
    }

    private record Reader(String email, String language) {
        @Override
        public String toString() {
            return "Reader[hidden]";
        }
    }

    /**
     * False, and nothing has changed, when the person waits no longer.
     *
     * @param freedToo whether places may be among them that were given up
     * @throws PlaceGone and everything is undone, when somebody was faster with the places
     */
    @Transactional
    public boolean make(Match match, boolean freedToo) {
        Optional<Reader> reader = callUp(match.waiting().id());
        reader.ifPresent(who -> {
            places.take(match.takes(), freedToo);
            write(match, who);
        });
        return reader.isPresent();
    }

    private Optional<Reader> callUp(UUID entry) {
        return jdbc.sql("""
                        UPDATE waiting_entry e SET state = 'OFFERED', changed_at = ?
                        WHERE e.id = (SELECT w.id FROM waiting_entry w WHERE w.id = ? AND w.state = 'WAITING'
                                      FOR UPDATE SKIP LOCKED)
                          AND NOT EXISTS (SELECT 1 FROM booking_person b WHERE (b.invitee_id = e.invitee_id OR b.citizen_key = e.citizen_key)
                              AND b.procedure = e.procedure AND b.active AND b.binding)
                        RETURNING e.email, e.language
                        """)
                .params(JapanTime.db(clock.instant()), entry)
                .query((row, number) -> new Reader(row.getString("email"), row.getString("language")))
                .optional();
    }

    private void write(Match match, Reader reader) {
        OfferLinks.Link link = links.draw();
        UUID id = links.newId();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(Duration.ofMinutes(settings.get(WaitlistSettings.OFFER_MINUTES)));
        long first = match.time().slotId();
        SortedMap<Long, Integer> more = new TreeMap<>(match.takes());
        more.remove(first);
        String place = jdbc.sql("""
                        INSERT INTO waiting_offer (id, entry_id, slot_id, places, more_slots, more_places, token_hash,
                                                   offered_at, expires_at)
                        VALUES (?, ?, ?, ?, ?::bigint[], ?::int[], ?, ?, ?)
                        RETURNING (SELECT f.name FROM slot s JOIN facility f ON f.id = s.facility_id
                                   WHERE s.id = slot_id) AS place
                        """)
                .param(id)
                .param(match.waiting().id())
                .param(first)
                .param(match.takes().get(first))
                .param(more.keySet().toArray(Long[]::new))
                .param(more.values().toArray(Integer[]::new))
                .param(link.hash())
                .param(JapanTime.db(now))
                .param(JapanTime.db(until))
                .query(String.class)
                .single();
        mails.plan(
                id,
                new NewMail(
                        MailKind.WAITING_OFFER,
                        null,
                        new EmailAddress(reader.email()),
                        now,
                        Map.of(
                                "link",
                                link.address(),
                                "until",
                                until.toString(),
                                "place",
                                place,
                                "day",
                                match.time().day().toString(),
                                "start",
                                match.time().start().toString(),
                                MailPlanning.LANGUAGE,
                                reader.language())));
        tasks.schedule(List.of(new PlannedTask(WaitingTask.NAME, id.toString(), until)));
    }
}
