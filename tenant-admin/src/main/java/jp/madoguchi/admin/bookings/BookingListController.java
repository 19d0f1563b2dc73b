package jp.madoguchi.admin.bookings;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.bookinglist.BookingList;
import jp.madoguchi.core.bookinglist.BookingPage;
import jp.madoguchi.core.bookinglist.BookingSort;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 予約一覧: every channel's bookings, narrowed, sorted and printed. What is searched for by text comes in a body. */
@Controller
@Needs("bookings.view")
class BookingListController {

    private static final int PAGE = 50;
    private static final int PRINTED = 2000;

    private final BookingList list;
    private final ListChoices choices;
    private final Permissions permissions;
    private final Clock clock;

    BookingListController(BookingList list, ListChoices choices, Permissions permissions, Clock clock) {
        this.list = list;
        this.choices = choices;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping("/bookings")
    ModelAndView list(
            @ModelAttribute("typed") BookingListForm typed,
            @RequestParam(defaultValue = "") String after,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        return show(typed, after, htmx != null, model);
    }

    @PostMapping("/bookings")
    ModelAndView search(
            @ModelAttribute("typed") BookingListForm typed,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        BookingListForm form = typed.from(JapanTime.today(clock));
        if (!form.searches() && form.problems().isEmpty()) {
            return new ModelAndView("redirect:" + form.address());
        }
        return show(typed, after, false, model);
    }

    @Needs("bookings.print")
    @RequestMapping(
            path = "/bookings/print",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView print(@ModelAttribute("typed") BookingListForm typed, Model model) {
        BookingListForm form = typed.from(JapanTime.today(clock));
        List<String> problems = form.problems();
        if (!problems.isEmpty()) {
            return wrong(form, problems, model);
        }
        BookingPage page = list.page(form.filter(), BookingSort.PLACE, null, PRINTED);
        model.addAttribute("form", form);
        model.addAttribute("page", page);
        model.addAttribute("sheets", Sheet.of(page.bookings()));
        model.addAttribute("now", clock.instant());
        return new ModelAndView("admin/bookings-print", model.asMap());
    }

    private ModelAndView show(BookingListForm typed, String after, boolean part, Model model) {
        BookingListForm form = typed.from(JapanTime.today(clock));
        List<String> problems = form.problems();
        if (!problems.isEmpty()) {
            return wrong(form, problems, model);
        }
        BookingPage page = list.page(form.filter(), form.order(), id(after), PAGE);
        fill(form, model);
        model.addAttribute("page", page);
        model.addAttribute("after", page.before() == 0 ? "" : after);
        return new ModelAndView(part ? "admin/bookings :: list" : "admin/bookings", model.asMap());
    }

    private ModelAndView wrong(BookingListForm form, List<String> problems, Model model) {
        fill(form, model);
        model.addAttribute("problems", problems);
        ModelAndView page = new ModelAndView("admin/bookings", model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private void fill(BookingListForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        model.addAttribute("now", clock.instant());
        model.addAttribute("mayPrint", permissions.allows(BookingsScreen.PRINT));
        model.addAttribute("mayExport", permissions.allows(BookingsScreen.EXPORT));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
