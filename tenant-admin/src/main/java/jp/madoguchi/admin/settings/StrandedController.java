package jp.madoguchi.admin.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.admin.frame.Texts;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.settings.SettingGroup;
import jp.madoguchi.core.settings.SettingsDesk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All bookings that a change would strand, for a spreadsheet: numbers and times, no names. */
@Controller
@Needs(SettingsRights.CHANGE)
class StrandedController {
    private final SettingsDesk desk;
    private final SettingsScreen screen;
    private final SettingWords words;
    private final Permissions permissions;
    private final Texts texts;

    StrandedController(
            SettingsDesk desk, SettingsScreen screen, SettingWords words, Permissions permissions, Texts texts) {
        this.texts = texts;
        this.desk = desk;
        this.screen = screen;
        this.words = words;
        this.permissions = permissions;
    }

    @ModelAttribute
    void allowed() {
        permissions.require(SettingsRights.EDIT);
    }

    @PostMapping("/settings/{code}/stranded.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, @RequestParam MultiValueMap<String, String> form)
            throws IOException {
        SettingGroup group =
                SettingGroup.ofCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.open(out)) {
            csv.write(List.of(
                    words.text("admin-settings.stranded.number"),
                    words.text("admin-settings.stranded.day"),
                    words.text("admin-settings.stranded.time"),
                    words.text("admin-settings.stranded.place"),
                    words.text("admin-settings.stranded.reason")));
            for (SettingsScreen.Stranded line : screen.stranded(desk.plan(group, SettingsScreen.typed(group, form)))) {
                csv.write(List.of(
                        line.booking().number(),
                        texts.cell(line.booking().day()),
                        line.booking().start().toString(),
                        line.booking().place(),
                        line.reason()));
            }
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bookings-" + group.code() + ".csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(out.toByteArray());
    }
}
