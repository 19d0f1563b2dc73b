package jp.madoguchi.ledger.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesTest extends LedgerTest {

    @Autowired
    private Notices notices;

    @TempDir
    private Path folder;

    @Test
    @Requirement("R012")
    void prints_number_and_password_of_every_person_of_an_import() throws IOException {
        UUID id = imported("miura-card-list-utf8.csv");
        NoticeRun run = notices.make(new NoticeSelection(id, List.of()), MissingGlyphs.USUAL_FORM)
                .orElseThrow();
        assertThat(run.pages()).isEqualTo(60);
        try (PdfReader reader = new PdfReader(Files.readAllBytes(print(run)))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(60);
            String first = new PdfTextExtractor(reader).getTextFromPage(1);
            String number = jdbc.sql("select reservation_number from ledger_card order by source_line limit 1")
                    .query(String.class)
                    .single();
            assertThat(first).contains(new jp.madoguchi.base.id.ReservationNumber(number).print());
            assertThat(first).contains("マイナンバーカード").doesNotContain("個人番号カード");
            assertThat(first).contains("http://miura.localhost:8080/");
        }
    }

    @Test
    @Requirement("R013")
    void prints_a_qr_code_that_an_independent_decoder_reads_from_the_page() throws Exception {
        imported("miura-card-list-utf8.csv");
        NoticeRun run = notices.make(new NoticeSelection(null, someCards(3)), MissingGlyphs.BOX)
                .orElseThrow();
        Path pdf = print(run);
        run(
                "pdftoppm",
                "-r",
                "150",
                "-gray",
                "-png",
                pdf.toString(),
                folder.resolve("page").toString());
        for (int page = 1; page <= 3; page++) {
            String decoded = run(
                    "zbarimg",
                    "-q",
                    "--raw",
                    folder.resolve("page-" + page + ".png").toString());
            assertThat(decoded.strip()).matches("HTTP://MIURA\\.LOCALHOST:8080/Q/[A-Z2-7]{26}");
        }
    }

    @Test
    void prints_names_beyond_the_bmp_and_variation_sequences_as_they_are() throws Exception {
        imported("miura-card-list-utf8.csv");
        List<UUID> cards = jdbc.sql("select id from ledger_card where name in (?, ?, ?) order by id")
                .params("𠮷田　一郎", "葛\uDB40\uDD00城　健", "𩸽　一郎")
                .query(UUID.class)
                .list();
        assertThat(notices.coverage(cards).complete()).isTrue();
        NoticeRun run = notices.make(new NoticeSelection(null, cards), MissingGlyphs.LEAVE_OUT)
                .orElseThrow();
        String text = run("pdftotext", "-layout", print(run).toString(), "-").replaceAll("[ \u3000]", "");
        assertThat(text).contains("𠮷田一郎様", "葛\uDB40\uDD00城健様", "𩸽一郎様");
    }

    @Test
    void reports_characters_that_no_font_has_before_anything_is_printed() throws IOException {
        UUID id = imported("miura-card-list-cp932.csv");
        Coverage coverage = notices.coverage(new NoticeSelection(id, List.of()));
        assertThat(coverage.people()).isEqualTo(498);
        assertThat(coverage.problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.shownName()).contains("□");
            assertThat(problem.characters()).allMatch(character -> character.startsWith("□ U+E"));
        });
        assertThat(notices.runs()).isEmpty();
    }

    @Test
    void leaves_people_out_or_prints_a_box_as_the_operator_chose() throws Exception {
        UUID id = imported("miura-card-list-cp932.csv");
        List<UUID> vendor = notices.coverage(new NoticeSelection(id, List.of())).problems().stream()
                .map(Coverage.Problem::card)
                .toList();
        assertThat(notices.make(new NoticeSelection(null, vendor), MissingGlyphs.LEAVE_OUT))
                .isEmpty();
        NoticeRun boxes = notices.make(new NoticeSelection(null, vendor), MissingGlyphs.BOX)
                .orElseThrow();
        assertThat(run("pdftotext", "-layout", print(boxes).toString(), "-")).contains("□");
        NoticeRun rest = notices.make(new NoticeSelection(id, List.of()), MissingGlyphs.LEAVE_OUT)
                .orElseThrow();
        assertThat(rest.pages()).isEqualTo(496);
    }

    @Test
    void does_not_print_the_same_people_of_an_import_twice() throws IOException {
        UUID id = imported("miura-card-list-utf8.csv");
        NoticeSelection selection = new NoticeSelection(id, List.of());
        assertThat(notices.make(selection, MissingGlyphs.BOX)).isPresent();
        assertThat(notices.coverage(selection).people()).isZero();
        assertThat(notices.make(selection, MissingGlyphs.BOX)).isEmpty();
    }

    private List<UUID> someCards(int count) {
        return jdbc.sql("select id from ledger_card order by source_line limit ?")
                .param(count)
                .query(UUID.class)
                .list();
    }

    private Path print(NoticeRun run) throws IOException {
        Path pdf = folder.resolve(run.id() + ".pdf");
        try (var out = Files.newOutputStream(pdf)) {
            notices.print(run.id(), out);
        }
        return pdf;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return output;
    }
}
