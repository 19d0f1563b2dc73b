package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.planning.PublicationView;
import jp.madoguchi.core.planning.Publications;
import jp.madoguchi.core.slot.SlotPublishing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes several places at once; many of them by the worker. */
@Service
class PublishingDesk {

    private final SlotPublishing publishing;
    private final Publications publications;
    private final Facilities facilities;

    PublishingDesk(SlotPublishing publishing, Publications publications, Facilities facilities) {
        this.publishing = publishing;
        this.publications = publications;
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

    /** Adds the slots, or has them added; what is there stays. */
    @Transactional
    public PublicationView publish(List<Long> ids, LocalDate from, int weeks) {
        UUID id = publications.publish(ids, from, lastDay(from, weeks));
        return publications.find(id).orElseThrow();
    }

    private List<FacilityView> places(List<Long> ids) {
        return facilities.all().stream()
                .filter(place -> ids.contains(place.id()))
                .toList();
    }

    private static LocalDate lastDay(LocalDate from, int weeks) {
        return from.plusWeeks(weeks).minusDays(1);
    }
}
