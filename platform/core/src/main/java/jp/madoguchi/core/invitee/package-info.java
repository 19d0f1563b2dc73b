/** The people who may book: their sign-in, their sessions, and their import. */
@NullMarked
package jp.madoguchi.core.invitee;

import org.jspecify.annotations.NullMarked;
