/** The real parts beside PostgreSQL, Keycloak, S3 and SES stand-ins, and the applications: how each is started. */
@NullMarked
package jp.madoguchi.stack.part;

import org.jspecify.annotations.NullMarked;
