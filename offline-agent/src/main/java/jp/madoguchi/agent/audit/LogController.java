package jp.madoguchi.agent.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.ledger.port.Leaving;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The log: viewed, searched, checked, and taken out as CSV. */
@Controller
@RequestMapping("/log")
@Needs("agent.log")
class LogController {

    private final AuditReader reader;
    private final AuditChain chain;
    private final AuditCsv csv;
    private final Leaving leaving;

    LogController(AuditReader reader, AuditChain chain, AuditCsv csv, Leaving leaving) {
        this.reader = reader;
        this.chain = chain;
        this.csv = csv;
        this.leaving = leaving;
    }

    @ModelAttribute("search")
    AuditSearch search(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return new AuditSearch(who.strip(), what.strip(), from, to);
    }

    @GetMapping
    String page(
            @ModelAttribute(name = "search", binding = false) AuditSearch search,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("found", reader.page(search, page));
        model.addAttribute("actions", reader.actionNames());
        model.addAttribute("csv", address("/log/log.csv", search));
        chain.last().ifPresent(check -> model.addAttribute("check", check));
        return "agent/audit/log";
    }

    @PostMapping("/check")
    String check(RedirectAttributes redirect) {
        redirect.addFlashAttribute("checked", true);
        chain.check();
        return "redirect:/log";
    }

    @GetMapping("/log.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute(name = "search", binding = false) AuditSearch search)
            throws IOException {
        return switch (leaving.csv(csv.content(search), address("/log/log.csv", search))) {
            case Leaving.Answer.Ask ask ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, ask.address())
                        .build();
            case Leaving.Answer.Go go ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"log.csv\"")
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .body(csv.write(search));
        };
    }

    private static String address(String path, AuditSearch search) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> given = search.given();
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }
}
