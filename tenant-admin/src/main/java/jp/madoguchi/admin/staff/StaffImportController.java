package jp.madoguchi.admin.staff;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.identity.AccountsFailed;
import jp.madoguchi.identity.CreateResult;
import jp.madoguchi.identity.NewStaff;
import jp.madoguchi.identity.OneTimePassword;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Accounts from a file: what it holds is shown first, and made when somebody confirms it. */
@Controller
@RequestMapping("/staff/import")
@Needs("staff.edit")
class StaffImportController {

    private static final String PAGE = "admin/staff-import";
    private static final String WAITING = "staff-import";

    private final StaffFile files;
    private final StaffAccounts accounts;
    private final Permissions permissions;

    StaffImportController(StaffFile files, StaffAccounts accounts, Permissions permissions) {
        this.files = files;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    @GetMapping
    String ask() {
        permissions.require(StaffScreen.EDIT);
        return PAGE;
    }

    @PostMapping
    String check(@RequestParam MultipartFile file, HttpSession session, HttpServletResponse response, Model model)
            throws IOException {
        permissions.require(StaffScreen.EDIT);
        session.removeAttribute(WAITING);
        Path copy = Files.createTempFile("staff", ".csv");
        try {
            file.transferTo(copy);
            switch (files.read(copy)) {
                case StaffFile.Reading.Unreadable(String reason) -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    model.addAttribute("unreadable", reason);
                }
                case StaffFile.Reading.TooMany tooMany -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    model.addAttribute("most", StaffFile.MOST_ROWS);
                }
                case StaffFile.Reading.Rows(List<ImportedPerson> people) -> {
                    model.addAttribute("people", people);
                    model.addAttribute(
                            "good", people.stream().filter(ImportedPerson::good).count());
                    session.setAttribute(WAITING, new ArrayList<>(people));
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
        return PAGE;
    }

    /** Makes the good rows. What was shown is used up first: a second click makes nothing. */
    @PostMapping("/confirm")
    String confirm(HttpSession session, Model model) {
        permissions.require(StaffScreen.EDIT);
        Object waiting = session.getAttribute(WAITING);
        session.removeAttribute(WAITING);
        if (!(waiting instanceof List<?> rows)) {
            return "redirect:/staff/import";
        }
        List<OneTimePassword> passwords = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Object row : rows) {
            if (row instanceof ImportedPerson person && person.good()) {
                make(person, passwords, left);
            }
        }
        model.addAttribute("passwords", passwords);
        model.addAttribute("left", left);
        return "admin/staff-passwords";
    }

    private void make(ImportedPerson person, List<OneTimePassword> passwords, List<String> left) {
        NewStaff wanted =
                new NewStaff(person.shortName(), person.familyName(), person.givenName(), Set.copyOf(person.groups()));
        try {
            if (accounts.create(wanted, new HashSet<>(person.places())) instanceof CreateResult.Created created) {
                passwords.add(created.password());
                return;
            }
        } catch (AccountsFailed e) {
            // The passwords of those who were made must still be shown: there is no second time.
            left.add(person.shortName());
            return;
        }
        left.add(person.shortName());
    }
}
