/** Cities and their accounts in Keycloak. */
@NullMarked
package jp.madoguchi.identity;

import org.jspecify.annotations.NullMarked;
