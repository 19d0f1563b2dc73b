/** Sign-in at Keycloak, for applications that have the OAuth2 client on their class path. */
@NullMarked
package jp.madoguchi.web.oidc;

import org.jspecify.annotations.NullMarked;
