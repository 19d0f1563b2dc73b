/** The call list: whom no mail reached before the visit. */
@NullMarked
package jp.madoguchi.admin.calls;

import org.jspecify.annotations.NullMarked;
