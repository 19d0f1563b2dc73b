package jp.madoguchi.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.util.List;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.PermissionDenied;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
class SampleApplication {

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    public record SampleForm(
            @NotBlank(message = "お名前を入力してください。") String name,
            String secret,
            String mail,
            String note,
            String kind,
            boolean agreed,
            MultipartFile list) {}

    public record Option(String value, String label) {}

    @Controller
    static class SampleController {

        @ModelAttribute("options")
        List<Option> options() {
            return List.of(new Option("a", "い"), new Option("b", "ろ"));
        }

        @GetMapping("/sample")
        String show(Model model) {
            model.addAttribute("form", new SampleForm("", "", "", "", "b", true, null));
            return "sample";
        }

        @PostMapping("/sample")
        String take(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors) {
            return "sample";
        }

        @GetMapping("/denied")
        String denied() {
            throw new PermissionDenied(new Permission("sample.see"));
        }

        @GetMapping("/unreadable")
        String unreadable() {
            throw new DataIntegrityViolationException("insert", new SQLException("invalid byte sequence", "22021"));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
