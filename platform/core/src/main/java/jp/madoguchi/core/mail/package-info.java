/** Mail about a booking: a row in the booking's transaction, sent by the worker. */
@NullMarked
package jp.madoguchi.core.mail;

import org.jspecify.annotations.NullMarked;
