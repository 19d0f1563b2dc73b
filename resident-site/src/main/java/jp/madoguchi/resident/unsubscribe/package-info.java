/** The way out of mass mails. */
@NullMarked
package jp.madoguchi.resident.unsubscribe;

import org.jspecify.annotations.NullMarked;
