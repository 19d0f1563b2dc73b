package jp.madoguchi.core.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.HoursPatterns;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Gives a new city the named hours and the places of its preset; a city that has any keeps what it has. */
@Service
class PlacesFilling {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "presets/places/";
    /** After the procedures, before whatever else may read places. */
    private static final int AFTER_PROCEDURES = Ordered.HIGHEST_PRECEDENCE + 10;

    private final HoursPatterns patterns;
    private final PlaceWeeks weeks;
    private final Facilities facilities;
    private final ProcedureRows procedures;

    PlacesFilling(HoursPatterns patterns, PlaceWeeks weeks, Facilities facilities, ProcedureRows procedures) {
        this.patterns = patterns;
        this.weeks = weeks;
        this.facilities = facilities;
        this.procedures = procedures;
    }

    /** All or nothing: a step that is run again after a failure finds nothing half done. */
    @EventListener
    @Order(AFTER_PROCEDURES)
    @Transactional
    void fill(CityOpened opened) throws IOException {
        if (patterns.all().isEmpty() && facilities.all().isEmpty()) {
            PresetPlaces preset = read(opened.preset());
            Map<String, Long> ids = patterns(preset.patterns());
            for (int i = 0; i < preset.places().size(); i++) {
                add(preset.places().get(i), i + 1, ids);
            }
        }
    }

    /** @throws IOException when the preset's file cannot be read */
    static PresetPlaces read(String preset) throws IOException {
        ClassPathResource own = new ClassPathResource(FOLDER + preset + ".json");
        ClassPathResource file = own.exists() ? own : new ClassPathResource(FOLDER + "plain.json");
        try (InputStream in = file.getInputStream()) {
            return JSON.readValue(in, PresetPlaces.class);
        }
    }

    private Map<String, Long> patterns(List<PresetPlaces.Pattern> wanted) {
        Map<String, Long> ids = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            ChangeOutcome outcome = patterns.save(wanted.get(i).pattern(i + 1), 0);
            ids.put(wanted.get(i).name(), saved(outcome));
        }
        return ids;
    }

    private void add(PresetPlaces.Place place, int order, Map<String, Long> ids) {
        if (!(facilities.create(place.details(order)) instanceof SaveResult.Saved(long id))) {
            throw new IllegalStateException("The preset's place " + place.code() + " is not right");
        }
        saved(weeks.set(id, place.week(ids), 0));
        place.missing().forEach(code -> procedures.setMatrix(code, Map.of(id, Set.of())));
    }

    private static long saved(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.Saved(long id)) {
            return id;
        }
        throw new IllegalStateException("The preset's hours are not right: " + outcome);
    }
}
