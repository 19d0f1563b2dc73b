package jp.madoguchi.admin.texts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.admin.frame.Sentences;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.text.CitySource;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.core.text.TranslationDesk;
import jp.madoguchi.core.text.TranslationView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the city has written itself, in the other languages: names, papers, questions, pages. */
@Controller
@Needs("texts.view")
@RequestMapping("/translations")
class TranslationsController {

    private static final String FORM = "admin/translation";

    private final TranslationDesk desk;
    private final Permissions permissions;
    private final Sentences sentences;

    TranslationsController(TranslationDesk desk, Permissions permissions, Sentences sentences) {
        this.desk = desk;
        this.permissions = permissions;
        this.sentences = sentences;
    }

    /**
     * One language on the form.
     *
     * @param standard what the product says where nothing is typed, or null
     * @param problems sentences about what is wrong
     */
    public record Field(
            Language language, String text, @Nullable String standard, List<String> problems) {}

    @ModelAttribute
    void rights(Model model) {
        model.addAttribute("mayEdit", permissions.allows(TextsScreen.EDIT));
    }

    @GetMapping
    String list(
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(required = false) CitySource.@Nullable Place place,
            @RequestParam(defaultValue = "false") boolean missing,
            Model model) {
        Map<CitySource.Place, List<TranslationView>> found = desk.list(search, place, missing).stream()
                .collect(Collectors.groupingBy(
                        view -> view.source().place(),
                        () -> new EnumMap<>(CitySource.Place.class),
                        Collectors.toList()));
        model.addAttribute("found", found);
        model.addAttribute("search", search);
        model.addAttribute("place", place);
        model.addAttribute("missing", missing);
        model.addAttribute("places", List.of(CitySource.Place.values()));
        return "admin/translations";
    }

    @GetMapping("/{hash}")
    String edit(@PathVariable String hash, Model model) {
        TranslationView view = find(hash);
        return show(view, view.own(), List.of(), model);
    }

    @Needs("texts.edit")
    @PostMapping("/{hash}")
    String save(
            @PathVariable String hash,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        TranslationView view = find(hash);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language != Language.JA) {
                texts.put(language, typed.getOrDefault(language.code(), ""));
            }
        }
        List<Problem> problems = desk.save(hash, texts);
        if (problems.isEmpty()) {
            next.addFlashAttribute("done", "admin-texts.done.saved");
            return "redirect:/translations/" + hash;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(view, texts, problems, model);
    }

    private String show(TranslationView view, Map<Language, String> texts, List<Problem> problems, Model model) {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        problems.forEach(problem -> wrong.computeIfAbsent(problem.field(), field -> new ArrayList<>())
                .add(sentences.of(problem)));
        List<Field> fields = new ArrayList<>();
        for (Language language : Language.values()) {
            if (language != Language.JA) {
                fields.add(new Field(
                        language,
                        texts.getOrDefault(language, ""),
                        view.standard().get(language),
                        wrong.getOrDefault(language.code(), List.of())));
            }
        }
        model.addAttribute("view", view);
        model.addAttribute("fields", fields);
        model.addAttribute("wrong", !problems.isEmpty());
        return FORM;
    }

    private TranslationView find(String hash) {
        return desk.find(hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
