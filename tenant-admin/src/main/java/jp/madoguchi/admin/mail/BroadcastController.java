package jp.madoguchi.admin.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.broadcast.Broadcast;
import jp.madoguchi.core.broadcast.BroadcastResult;
import jp.madoguchi.core.broadcast.BroadcastSending;
import jp.madoguchi.core.broadcast.Broadcasts;
import jp.madoguchi.core.mail.MailDesk;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails to many: written, looked at, tried on oneself, confirmed by their number, watched and stopped. */
@Controller
@Needs("mail.view")
@RequestMapping("/mail/broadcasts")
class BroadcastController {

    private static final List<BookingState> STATES =
            List.of(BookingState.BOOKED, BookingState.NO_SHOW, BookingState.VISITED, BookingState.CANCELLED);

    private final Broadcasts broadcasts;
    private final BroadcastSending sending;
    private final BroadcastChoices choices;
    private final MailDesk desk;
    private final Permissions permissions;
    private final MessageSource messages;

    BroadcastController(
            Broadcasts broadcasts,
            BroadcastSending sending,
            BroadcastChoices choices,
            MailDesk desk,
            Permissions permissions,
            MessageSource messages) {
        this.broadcasts = broadcasts;
        this.sending = sending;
        this.choices = choices;
        this.desk = desk;
        this.permissions = permissions;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("broadcasts", broadcasts.all());
        model.addAttribute("maySend", permissions.allows(MailScreen.SEND));
        return "admin/broadcasts";
    }

    @Needs("mail.send")
    @GetMapping("/new")
    String form(Model model) {
        return form(BroadcastForm.empty(), List.of(), model);
    }

    @Needs("mail.send")
    @PostMapping
    Object write(@ModelAttribute("form") BroadcastForm form, BindingResult typed, Model model) {
        if (typed.hasErrors()) {
            return again(form, List.of(text("broadcast.wrong.days")), model);
        }
        return switch (broadcasts.write(form.written(), form.text(), form.audience())) {
            case BroadcastResult.Done done -> "redirect:/mail/broadcasts/" + done.id();
            case BroadcastResult.Wrong wrong -> again(form, sentences(wrong), model);
        };
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Broadcast broadcast = find(id);
        model.addAttribute("broadcast", broadcast);
        model.addAttribute("preview", desk.broadcast(broadcast.subject(), broadcast.body()));
        model.addAttribute("count", broadcast.draft() ? broadcasts.count(broadcast.audience()) : 0);
        model.addAttribute("progress", broadcasts.progress(id));
        model.addAttribute("place", choices.place(broadcast.audience().facilityId()));
        model.addAttribute("procedure", choices.procedure(broadcast.audience().procedure()));
        model.addAttribute("maySend", permissions.allows(MailScreen.SEND));
        return "admin/broadcast";
    }

    @Needs("mail.send")
    @PostMapping("/{id}/test")
    String test(@PathVariable UUID id, @RequestParam(defaultValue = "") String address, RedirectAttributes next) {
        find(id);
        next.addFlashAttribute("address", address);
        return told(id, sending.test(id, address), "test", next);
    }

    @Needs("mail.send")
    @PostMapping("/{id}/start")
    String start(@PathVariable UUID id, @RequestParam(defaultValue = "") String count, RedirectAttributes next) {
        find(id);
        return told(id, sending.start(id, count), "start", next);
    }

    @Needs("mail.send")
    @PostMapping("/{id}/stop")
    String stop(@PathVariable UUID id, RedirectAttributes next) {
        find(id);
        return told(id, sending.stop(id, text("mail.skip.stopped")), "stop", next);
    }

    private String told(UUID id, BroadcastResult result, String what, RedirectAttributes next) {
        switch (result) {
            case BroadcastResult.Done done -> next.addFlashAttribute("done", "admin-mail.broadcast.done." + what);
            case BroadcastResult.Wrong wrong ->
                next.addFlashAttribute("problem", sentences(wrong).getFirst());
        }
        return "redirect:/mail/broadcasts/" + id;
    }

    private Object again(BroadcastForm form, List<String> problems, Model model) {
        ModelAndView page = new ModelAndView(form(form, problems, model), model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String form(BroadcastForm form, List<String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("places", choices.places());
        model.addAttribute("procedures", choices.procedures());
        model.addAttribute("states", STATES);
        return "admin/broadcast-new";
    }

    private List<String> sentences(BroadcastResult.Wrong wrong) {
        return wrong.problems().stream()
                .map(problem ->
                        messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.JAPAN))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }

    private Broadcast find(UUID id) {
        return broadcasts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
