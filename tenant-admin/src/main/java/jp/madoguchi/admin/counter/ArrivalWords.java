package jp.madoguchi.admin.counter;

import java.util.Locale;
import jp.madoguchi.core.counter.ArrivalResult;
import jp.madoguchi.core.counter.ArrivalResult.Given;
import jp.madoguchi.core.counter.ArrivalResult.Refused;
import jp.madoguchi.core.counter.CallResult;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what became of a press at the counter, on the page that follows. */
@Component
class ArrivalWords {

    private final MessageSource messages;

    ArrivalWords(MessageSource messages) {
        this.messages = messages;
    }

    void tell(ArrivalResult result, RedirectAttributes next) {
        switch (result) {
            case Given given -> {
                next.addFlashAttribute("given", given.number());
                next.addFlashAttribute("givenAgain", given.again());
            }
            case Refused(ArrivalResult.Reason reason) ->
                next.addFlashAttribute("failed", text("admin-counter.refused." + key(reason)));
        }
    }

    void tell(CallResult result, String done, RedirectAttributes next) {
        switch (result) {
            case CallResult.Done(int number) -> next.addFlashAttribute("done", text("admin-counter." + done, number));
            case CallResult.NobodyWaits none -> next.addFlashAttribute("failed", text("admin-counter.nobody"));
            case CallResult.DeskBusy(int number) ->
                next.addFlashAttribute("failed", text("admin-counter.busy", number));
            case CallResult.Overtaken overtaken -> next.addFlashAttribute("failed", text("admin-counter.overtaken"));
        }
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPAN);
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
