package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.PublishResult;
import jp.madoguchi.core.slot.SlotPublishing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes several places at once: all of them or none. */
@Service
class PublishingDesk {

    private final SlotPublishing publishing;
    private final Facilities facilities;

    PublishingDesk(SlotPublishing publishing, Facilities facilities) {
        this.publishing = publishing;
        this.facilities = facilities;
    }

    /** What {@link #publish} would do; changes nothing. */
    @Transactional(readOnly = true)
    public PublishPlan preview(List<Long> ids, LocalDate from, int weeks) {
        LocalDate to = lastDay(from, weeks);
        return new PublishPlan(
                from,
                to,
                places(ids).stream()
                        .map(place -> new PublishPlan.Place(place, publishing.preview(place.id(), from, to)))
                        .toList());
    }

    /** Adds the slots; what is there stays. */
    @Transactional
    public Published publish(List<Long> ids, LocalDate from, int weeks) {
        int added = 0;
        int there = 0;
        for (FacilityView place : places(ids)) {
            PublishResult result = publishing.publish(place.id(), from, lastDay(from, weeks));
            added += result.added();
            there += result.alreadyThere();
        }
        return new Published(added, there);
    }

    private List<FacilityView> places(List<Long> ids) {
        return facilities.all().stream()
                .filter(place -> ids.contains(place.id()))
                .toList();
    }

    private static LocalDate lastDay(LocalDate from, int weeks) {
        return from.plusWeeks(weeks).minusDays(1);
    }

    /** What was done at all places together. */
    record Published(int added, int alreadyThere) {}
}
