package jp.madoguchi.admin.origin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opened on a terminal that is to be enrolled; nobody is signed in there yet. */
@Controller
@RequestMapping("/device")
@Needs(Needs.NOTHING)
class EnrolController {

    private static final String PAGE = "admin/device";

    private final Devices devices;

    EnrolController(Devices devices) {
        this.devices = devices;
    }

    @GetMapping
    String ask() {
        return PAGE;
    }

    @PostMapping
    String enrol(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> key = devices.enrol(code);
        if (key.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            return PAGE;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                DeviceKey.cookie(key.get(), request.isSecure()).toString());
        model.addAttribute("enrolled", true);
        return PAGE;
    }
}
