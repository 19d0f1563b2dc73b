package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.admin.group.StaffMembers;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keycloak signs in everybody it knows; here only members of the host's city come in, from where their groups may come
 * from and with the second factor that they need.
 */
@Component
class MembersOnly implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NOT_A_MEMBER = "not_a_member";
    static final String ELSEWHERE = "elsewhere";
    static final String SECOND_FACTOR = "second_factor";

    private final StaffMembers members;
    private final StaffRegister register;
    private final Door door;
    private final SecondFactors secondFactors;

    MembersOnly(StaffMembers members, StaffRegister register, Door door, SecondFactors secondFactors) {
        this.members = members;
        this.register = register;
        this.door = door;
        this.secondFactors = secondFactors;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return user(request.getIdToken(), currentRequest());
    }

    OidcUser user(OidcIdToken token, HttpServletRequest request) {
        String city = Tenancy.current().code();
        Membership membership = Membership.of(token.getClaim(Membership.CLAIM), city)
                .orElseThrow(() -> refused(NOT_A_MEMBER, "The account does not belong to " + city));
        OidcUser user = new DefaultOidcUser(
                List.copyOf(AuthorityUtils.createAuthorityList("STAFF")), token, "preferred_username");
        register.current();
        members.signedIn(user.getName(), Objects.requireNonNull(token.getSubject()), membership.groups());
        CityStaff staff = register.current();
        StaffMember member = staff.active(user.getName()).orElseThrow();
        if (!door.isOpen(request, staff, member)) {
            throw refused(ELSEWHERE, "Not from here");
        }
        if (secondFactors.missing(staff, member)) {
            throw refused(SECOND_FACTOR, "A second factor is needed first");
        }
        return user;
    }

    private static OAuth2AuthenticationException refused(String code, String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(code), why);
    }

    private static HttpServletRequest currentRequest() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
