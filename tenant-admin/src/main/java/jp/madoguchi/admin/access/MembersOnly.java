package jp.madoguchi.admin.access;

import java.util.List;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Keycloak signs in everybody it knows; here only members of the host's city come in. */
final class MembersOnly implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NOT_A_MEMBER = "not_a_member";

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return user(request.getIdToken());
    }

    OidcUser user(OidcIdToken token) {
        String city = Tenancy.current().code();
        if (Membership.of(token.getClaim(Membership.CLAIM), city).isEmpty()) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(NOT_A_MEMBER), "The account does not belong to " + city);
        }
        return new DefaultOidcUser(
                List.copyOf(AuthorityUtils.createAuthorityList("STAFF")), token, "preferred_username");
    }
}
