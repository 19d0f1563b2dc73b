package jp.madoguchi.console;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks the vendor's console as an operator's browser would. */
public final class ConsoleBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final MockHttpSession session = new MockHttpSession();

    /** @param operator user name at Keycloak; empty for somebody who has not signed in */
    public ConsoleBrowser(WebApplicationContext context, String operator) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(
                        (Filter) context.getBean("securityHeaders", FilterRegistrationBean.class)
                                .getFilter(),
                        context.getBean("springSecurityFilterChain", Filter.class))
                .build();
        if (!operator.isEmpty()) {
            session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn(operator)));
        }
    }

    private static OAuth2AuthenticationToken signedIn(String operator) {
        OidcIdToken token = new OidcIdToken(
                "token",
                Instant.parse("2026-11-21T00:00:00Z"),
                Instant.parse("2026-11-21T00:05:00Z"),
                Map.of("sub", operator, "preferred_username", operator));
        DefaultOidcUser user =
                new DefaultOidcUser(AuthorityUtils.createAuthorityList("OPERATOR"), token, "preferred_username");
        return new OAuth2AuthenticationToken(user, user.getAuthorities(), "operator");
    }

    public MvcResult open(String path) throws Exception {
        return mvc.perform(get(path).session(session)).andReturn();
    }

    /** Asks by any method; what writes carries a valid token where the session has a page with a form. */
    public MvcResult ask(String method, String path) throws Exception {
        return ask(method, path, Map.of());
    }

    /** As above, with fields of a form or an address; the path is encoded already. */
    public MvcResult ask(String method, String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(path))
                .session(session);
        fields.forEach(request::param);
        if (!method.equals("GET")) {
            Matcher token = CSRF.matcher(open("/").getResponse().getContentAsString(StandardCharsets.UTF_8));
            if (token.find()) {
                request.param("_csrf", token.group(1));
            }
        }
        return mvc.perform(request).andReturn();
    }

    public String html(String path) throws Exception {
        return text(open(path));
    }

    /** @throws IllegalStateException when a text is missing on the page */
    public static String text(MvcResult answer) throws Exception {
        String html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        int missing = html.indexOf("??");
        if (missing >= 0) {
            throw new IllegalStateException("A text is missing: " + html.substring(missing, missing + 60));
        }
        return html;
    }

    /** Opens the page that holds a form, takes its token and posts. */
    public MvcResult submit(String page, String path, Map<String, String> fields) throws Exception {
        Matcher token = CSRF.matcher(html(page));
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        var request = post(path).session(session).param("_csrf", token.group(1));
        fields.forEach(request::param);
        return mvc.perform(request).andReturn();
    }
}
