package jp.madoguchi.console.tenant;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.core.tenancy.City;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The cities that match as a file for spreadsheets; without numbers, for which every city would be asked. */
@Controller
class CityExportController {

    private static final List<String> COLUMNS =
            List.of("name", "code", "state", "preset", "cluster", "schema", "hosts");

    private final CityOverview overview;
    private final MessageSource messages;

    CityExportController(CityOverview overview, MessageSource messages) {
        this.overview = overview;
        this.messages = messages;
    }

    @GetMapping("/cities.csv")
    void export(@ModelAttribute CityFilterForm filter, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"cities.csv\"");
        try (CsvOutput csv = CsvOutput.open(response.getOutputStream())) {
            csv.write(COLUMNS.stream()
                    .map(column -> text("console.city." + column))
                    .toList());
            overview.matching(filter).forEach(city -> csv.write(cells(city)));
        }
    }

    private List<String> cells(City city) {
        return List.of(
                city.name(),
                city.code(),
                text("console.state." + city.state().name().toLowerCase(Locale.ROOT)),
                city.preset(),
                city.cluster(),
                city.schemaVersion(),
                String.join(" ", city.hosts()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }
}
