package jp.madoguchi.admin.bookings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.admin.desk.DeskScreen;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.booking.BookingDetail;
import jp.madoguchi.core.booking.DayList;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.procedure.Procedures;
import jp.madoguchi.core.remark.Remark;
import jp.madoguchi.core.remark.RemarkResult;
import jp.madoguchi.core.remark.Remarks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One booking with its people, mails and history, and the remark of each person. */
@Controller
@Needs("bookings.view")
@RequestMapping("/bookings/{id}")
class BookingController {

    private final DayList bookings;
    private final Remarks remarks;
    private final Procedures procedures;
    private final Permissions permissions;

    BookingController(DayList bookings, Remarks remarks, Procedures procedures, Permissions permissions) {
        this.bookings = bookings;
        this.remarks = remarks;
        this.procedures = procedures;
        this.permissions = permissions;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return show(find(id), model);
    }

    /** A text that cannot be kept comes back as it was typed. */
    @Needs("remark.edit")
    @PostMapping("/remarks")
    Object remark(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String text,
            Model model,
            RedirectAttributes next) {
        BookingDetail detail = find(id);
        if (person == null
                || detail.booking().people().stream()
                        .noneMatch(each -> each.inviteeId().equals(person))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        RemarkResult result = remarks.write(person, seen, text);
        if (result == RemarkResult.WRITTEN || result == RemarkResult.UNCHANGED) {
            next.addFlashAttribute(
                    "done", "admin-bookings.remark." + (result == RemarkResult.WRITTEN ? "done" : "same"));
            return "redirect:/bookings/" + id + "#remarks";
        }
        model.addAttribute("failed", "admin-bookings.remark." + result.name().toLowerCase(java.util.Locale.ROOT));
        model.addAttribute("typedFor", person);
        model.addAttribute("typed", text);
        ModelAndView page = new ModelAndView(show(detail, model), model.asMap());
        page.setStatus(result == RemarkResult.TOO_LONG ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        return page;
    }

    private String show(BookingDetail detail, Model model) {
        List<UUID> people =
                detail.booking().people().stream().map(PersonView::inviteeId).toList();
        Map<UUID, List<Remark>> written = remarks.of(people).stream()
                .collect(Collectors.groupingBy(Remark::inviteeId, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("detail", detail);
        model.addAttribute("remarks", RemarkView.of(detail.booking().people(), written));
        model.addAttribute(
                "procedure",
                procedures
                        .names()
                        .getOrDefault(
                                detail.booking().procedure(), detail.booking().procedure()));
        model.addAttribute("mayRemark", permissions.allows(BookingsScreen.REMARK));
        model.addAttribute("mayServe", permissions.allows(DeskScreen.USE));
        model.addAttribute("longest", Remarks.LONGEST);
        return "admin/booking";
    }

    private BookingDetail find(UUID id) {
        return bookings.detail(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
