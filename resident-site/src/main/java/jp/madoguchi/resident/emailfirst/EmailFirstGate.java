package jp.madoguchi.resident.emailfirst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.resident.session.CurrentResident;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever has no address yet from booking to the page that asks for one, where the city wants it first. */
@Component
class EmailFirstGate implements WebMvcConfigurer, HandlerInterceptor {

    private final EmailFirst emailFirst;
    private final CurrentResident resident;

    EmailFirstGate(EmailFirst emailFirst, CurrentResident resident) {
        this.emailFirst = emailFirst;
        this.resident = resident;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/calendar", "/hold", "/booking", "/booking/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (resident.find().filter(emailFirst::isMissing).isPresent()) {
            response.sendRedirect("/start?first");
            return false;
        }
        return true;
    }
}
