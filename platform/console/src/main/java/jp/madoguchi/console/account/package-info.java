/** Cities and their accounts in Keycloak. */
@NullMarked
package jp.madoguchi.console.account;

import org.jspecify.annotations.NullMarked;
