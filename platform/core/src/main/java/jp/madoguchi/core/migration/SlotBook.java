package jp.madoguchi.core.migration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The slots while a run is planned: what is free goes down with each row, and slots may be added. */
final class SlotBook {
    private static final Duration FARTHEST = Duration.ofHours(2);
    private static final int DEFAULT_MINUTES = 30;

    private final Map<DayKey, TreeMap<LocalTime, Slot>> byDay = new HashMap<>();
    private final Map<Long, Slot> byId = new HashMap<>();
    private final Hours hours;

    /** @param hours what the weekly hours say about a time that has no slot */
    SlotBook(Hours hours) {
        this.hours = hours;
    }

    /** What the weekly hours of a place would make at a time: empty when no slot begins then. */
    @FunctionalInterface
    interface Hours {
        Optional<Shape> at(long facilityId, LocalDate day, LocalTime start);
    }

    /** Length and capacity of a slot to be made. */
    record Shape(int minutes, int capacity) {}

    /** A slot with what is taken of it; {@code id} is null while it is to be made. */
    static final class Slot {
        private @Nullable Long id;
        private final long facilityId;
        private final String group;
        private final LocalDate day;
        private final LocalTime start;
        private final int minutes;
        private int capacity;
        private int booked;
        private final boolean forThese;

        Slot(@Nullable Long id, DayKey key, LocalTime start, Shape shape, int booked, boolean forThese) {
            this.id = id;
            this.facilityId = key.facilityId;
            this.group = key.group;
            this.day = key.day;
            this.start = start;
            this.minutes = shape.minutes;
            this.capacity = shape.capacity;
            this.booked = booked;
            this.forThese = forThese;
        }

        boolean isNew() {
            return id == null;
        }

        long id() {
            if (id == null) {
                throw new IllegalStateException("The slot has not been made yet");
            }
            return id;
        }

        void madeAs(long newId) {
            id = newId;
        }

        long facilityId() {
            return facilityId;
        }

        String group() {
            return group;
        }

        LocalDate day() {
            return day;
        }

        LocalTime start() {
            return start;
        }

        int minutes() {
            return minutes;
        }

        int capacity() {
            return capacity;
        }

        /** Whether it is made for the bookings of this run alone. */
        boolean grown() {
            return forThese;
        }

        boolean holds(int places) {
            return forThese || booked + places <= capacity;
        }

        /** Takes the places whether there is room or not; a slot made for these bookings grows with them. */
        void take(int places) {
            booked += places;
            if (forThese) {
                capacity = Math.max(capacity, booked);
            }
        }

        void free(int places) {
            booked -= places;
        }
    }

    record DayKey(long facilityId, String group, LocalDate day) {}

    void add(long id, DayKey key, LocalTime start, Shape shape, int booked) {
        Slot slot = new Slot(id, key, start, shape, booked, false);
        ofDay(key).put(start, slot);
        byId.put(id, slot);
    }

    Optional<Slot> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Slot> at(DayKey key, LocalTime start) {
        return Optional.ofNullable(ofDay(key).get(start));
    }

    /** What the slots of each day hold and what is taken of them, by place. */
    void eachDay(DayVisitor visitor) {
        byDay.forEach((key, slots) -> visitor.visit(
                key,
                slots.values().stream().mapToInt(slot -> slot.capacity).sum(),
                slots.values().stream().mapToInt(slot -> slot.booked).sum()));
    }

    @FunctionalInterface
    interface DayVisitor {
        void visit(DayKey key, int capacity, int booked);
    }

    /** The slot to be made: as publishing would make it where the hours have it, else for these bookings alone. */
    Slot make(DayKey key, LocalTime start) {
        Slot made = hours.at(key.facilityId, key.day, start)
                .map(shape -> new Slot(null, key, start, shape, 0, false))
                .orElseGet(() -> new Slot(null, key, start, new Shape(DEFAULT_MINUTES, 0), 0, true));
        ofDay(key).put(start, made);
        return made;
    }

    /** The slot nearest in time that has room, or the nearest at all where more may be taken; the earlier of two. */
    Optional<Slot> nearest(DayKey key, LocalTime start, int places, boolean overbook) {
        List<Slot> near = ofDay(key).values().stream()
                .filter(slot -> apart(slot, start).compareTo(FARTHEST) <= 0)
                .sorted(Comparator.comparing((Slot slot) -> apart(slot, start)).thenComparing(Slot::start))
                .toList();
        Optional<Slot> roomy = near.stream().filter(slot -> slot.holds(places)).findFirst();
        return roomy.isPresent() || !overbook ? roomy : near.stream().findFirst();
    }

    private static Duration apart(Slot slot, LocalTime start) {
        return Duration.between(slot.start, start).abs();
    }

    private TreeMap<LocalTime, Slot> ofDay(DayKey key) {
        return byDay.computeIfAbsent(key, none -> new TreeMap<>());
    }
}
