package jp.madoguchi.admin.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.date.DateReading;
import jp.madoguchi.base.date.EraDate;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.invitee.Newcomers;
import jp.madoguchi.core.invitee.PersonHit;
import jp.madoguchi.core.invitee.PersonSearch;
import jp.madoguchi.exchange.record.PersonField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finds whoever calls or stands there. What was typed travels in bodies, never in an address. */
@Controller
@Needs("desk.use")
@RequestMapping("/desk")
class DeskController {

    private static final String DESK = "admin/desk";
    private static final int LONGEST = 100;

    private final PersonSearch search;
    private final Newcomers newcomers;
    private final DeskMember member;

    DeskController(PersonSearch search, Newcomers newcomers, DeskMember member) {
        this.search = search;
        this.newcomers = newcomers;
        this.member = member;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", SearchForm.EMPTY);
        return page(model);
    }

    @PostMapping
    String find(
            @ModelAttribute("form") SearchForm form, BindingResult errors, Model model, HttpServletResponse response) {
        List<PersonHit> found =
                form.typedNumber().isEmpty() ? byBirth(form, errors) : search.byNumber(form.typedNumber());
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(model);
        }
        if (found.size() == 1) {
            return "redirect:/desk/people/" + found.getFirst().id();
        }
        model.addAttribute("more", found.size() > PersonSearch.MOST);
        model.addAttribute(
                "found",
                found.stream().limit(PersonSearch.MOST).map(HitView::of).toList());
        return page(model);
    }

    private List<PersonHit> byBirth(SearchForm form, BindingResult errors) {
        if (!spoken()) {
            errors.rejectValue("number", "desk.search.number.missing");
            return List.of();
        }
        if (form.typedName().isEmpty()
                && form.typedBirth().isEmpty()
                && form.typedAddress().isEmpty()) {
            errors.rejectValue("number", "desk.search.missing");
            return List.of();
        }
        if (form.typedName().length() > LONGEST || form.typedAddress().length() > LONGEST) {
            errors.rejectValue("name", "desk.search.long");
            return List.of();
        }
        return switch (EraDate.parse(form.typedBirth(), DateFormat.AUTO)) {
            case DateReading.Read read -> search.byBirth(read.date(), form.typedName(), form.typedAddress());
            case DateReading.Refused refused -> {
                errors.rejectValue("birth", "desk.search.birth.form");
                yield List.of();
            }
        };
    }

    /** Whether people can be found by what they say of themselves. */
    private boolean spoken() {
        Set<PersonField> held = search.held();
        return held.contains(PersonField.BIRTH_DATE)
                && (held.contains(PersonField.NAME) || held.contains(PersonField.ADDRESS));
    }

    private String page(Model model) {
        Set<PersonField> held = search.held();
        model.addAttribute("spoken", spoken());
        model.addAttribute("holdsName", held.contains(PersonField.NAME));
        model.addAttribute("holdsAddress", held.contains(PersonField.ADDRESS));
        model.addAttribute(
                "newcomers", !newcomers.procedures(member.audience().channel()).isEmpty());
        model.addAttribute("worksNow", member.worksNow());
        return DESK;
    }
}
