/** Signing in by number and password or by the notice's QR code, and signing out. */
@NullMarked
package jp.madoguchi.resident.signin;

import org.jspecify.annotations.NullMarked;
