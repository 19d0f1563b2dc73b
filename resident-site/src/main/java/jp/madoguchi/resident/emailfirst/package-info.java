/** An address before a booking: asking for it, the link that comes by mail, and the way on from there. */
@NullMarked
package jp.madoguchi.resident.emailfirst;

import org.jspecify.annotations.NullMarked;
