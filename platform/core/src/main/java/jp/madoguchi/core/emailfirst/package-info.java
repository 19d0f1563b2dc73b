/** An address before a booking: its checks, and the link that is sent to it. */
@NullMarked
package jp.madoguchi.core.emailfirst;

import org.jspecify.annotations.NullMarked;
