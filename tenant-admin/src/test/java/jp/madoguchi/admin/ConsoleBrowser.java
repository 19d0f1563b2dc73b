package jp.madoguchi.admin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.admin.group.StaffMembers;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks the console as a browser would: by host, with a cookie of a session that lies in a city's schema. */
public class ConsoleBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Map<String, String> headers;
    private final String address;
    private final SessionRepository<? extends Session> sessions;
    private final StaffMembers members;
    private final StaffRegister register;

    ConsoleBrowser(
            MockMvc mvc, SessionRepository<? extends Session> sessions, StaffMembers members, StaffRegister register) {
        this(mvc, sessions, members, register, Map.of(), "127.0.0.1");
    }

    private ConsoleBrowser(
            MockMvc mvc,
            SessionRepository<? extends Session> sessions,
            StaffMembers members,
            StaffRegister register,
            Map<String, String> headers,
            String address) {
        this.mvc = mvc;
        this.sessions = sessions;
        this.members = members;
        this.register = register;
        this.headers = headers;
        this.address = address;
    }

    /** A browser at another address. */
    public ConsoleBrowser from(String peer) {
        return new ConsoleBrowser(mvc, sessions, members, register, headers, peer);
    }

    /** A browser that sends one more header; for {@code Cookie} one more cookie. */
    public ConsoleBrowser with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ConsoleBrowser(mvc, sessions, members, register, more, address);
    }

    /** A session in a city's schema of somebody whose token names the given organisation and group. */
    public String signIn(City schema, String organisation, String group) {
        // One account a group: signing in with another group would move an account that other sessions belong to.
        return signIn(schema, organisation, group.equals("administrator") ? "admin" : group, group);
    }

    /** As above, with the short name of the account. */
    public String signIn(City schema, String organisation, String shortName, String group) {
        return CityScope.call(schema, () -> {
            if (schema.code().equals(organisation)) {
                register.current();
                members.signedIn(organisation + "." + shortName, subject(organisation, shortName), Set.of(group));
            }
            return stored(sessions, organisation, shortName, group);
        });
    }

    private static String subject(String organisation, String shortName) {
        return UUID.nameUUIDFromBytes((organisation + shortName).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static <S extends Session> String stored(
            SessionRepository<S> sessions, String organisation, String shortName, String group) {
        OidcIdToken token = new OidcIdToken(
                "token",
                Instant.parse("2026-11-21T00:00:00Z"),
                Instant.parse("2026-11-21T00:05:00Z"),
                Map.of(
                        "sub",
                        subject(organisation, shortName),
                        "preferred_username",
                        organisation + "." + shortName,
                        "organization",
                        Map.of(organisation, Map.of("groups", List.of("/" + group)))));
        DefaultOidcUser user =
                new DefaultOidcUser(AuthorityUtils.createAuthorityList("STAFF"), token, "preferred_username");
        S session = sessions.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), "staff")));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }

    public MvcResult open(String host, String session, String path) throws Exception {
        return send(get(URI.create(path)), host, session);
    }

    /** Asks by any method; what writes carries a valid token of the session. */
    public MvcResult ask(String method, String host, String session, String path) throws Exception {
        return ask(method, host, session, path, Map.of());
    }

    /** As above, with fields of a form or an address; the path is encoded already. */
    public MvcResult ask(String method, String host, String session, String path, Map<String, String> fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(path));
        fields.forEach(request::param);
        if (!method.equals("GET") && !session.isEmpty()) {
            request.param("_csrf", token(host, session, "/sign-in/refused"));
        }
        return send(request, host, session);
    }

    /** As {@link #open}, with a further cookie. */
    public MvcResult open(String host, String session, String path, Cookie further) throws Exception {
        return send(get(path).cookie(further), host, session);
    }

    /** Opens the page that holds the form, takes its token and posts. */
    public MvcResult submit(String host, String session, String page, String path, Map<String, String> fields)
            throws Exception {
        var request = post(path);
        fields.forEach(request::param);
        return send(request.param("_csrf", token(host, session, page)), host, session);
    }

    /** As somebody without a session: opens the page with the form, keeps the cookie it gives, and posts. */
    public MvcResult arrive(String host, String page, String path, Map<String, String> fields) throws Exception {
        MvcResult opened = open(host, "", page);
        Cookie session = opened.getResponse().getCookie("madoguchi_staff");
        var request = post(path);
        fields.forEach(request::param);
        Matcher token = CSRF.matcher(opened.getResponse().getContentAsString(StandardCharsets.UTF_8));
        if (session == null || !token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        return send(request.param("_csrf", token.group(1)), host, session.getValue());
    }

    public MvcResult upload(String host, String session, String page, String path, MockMultipartFile file)
            throws Exception {
        return send(multipart(path).file(file).param("_csrf", token(host, session, page)), host, session);
    }

    private String token(String host, String session, String page) throws Exception {
        String html = open(host, session, page).getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher token = CSRF.matcher(html);
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        return token.group(1);
    }

    private MvcResult send(AbstractMockHttpServletRequestBuilder<?> request, String host, String session)
            throws Exception {
        request.with(asked -> {
            asked.setServerName(host);
            asked.setRemoteAddr(address);
            return asked;
        });
        headers.forEach((name, value) -> {
            if (name.equals("Cookie")) {
                request.cookie(
                        new Cookie(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1)));
            } else {
                request.header(name, value);
            }
        });
        if (!session.isEmpty()) {
            request.cookie(new Cookie("madoguchi_staff", session));
        }
        return mvc.perform(request).andReturn();
    }

    @TestConfiguration
    public static class Configuration {

        @Bean
        @Lazy // listeners of the events that open a city stand only after the context does
        TwoCities twoCities(CityMigrations migrations, CityProvisioning provisioning) {
            return TwoCities.open(migrations, provisioning);
        }

        @Bean
        @Lazy
        ConsoleBrowser consoleBrowser(
                WebApplicationContext context,
                SessionRepository<? extends Session> sessions,
                StaffMembers members,
                StaffRegister register) {
            Filter city = filter(context, "cityFilter");
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                    .addFilters(
                            filter(context, "securityHeaders"),
                            filter(context, "noErrorWithoutCause"),
                            city,
                            filter(context, "maintenanceFilter"),
                            context.getBean("springSessionRepositoryFilter", Filter.class),
                            context.getBean("springSecurityFilterChain", Filter.class))
                    .build();
            return new ConsoleBrowser(mvc, sessions, members, register);
        }

        private static Filter filter(WebApplicationContext context, String name) {
            return (Filter) context.getBean(name, FilterRegistrationBean.class).getFilter();
        }
    }
}
